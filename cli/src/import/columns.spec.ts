import { describe, expect, it } from '@jest/globals';
import { toRequest } from '../fakes/toRequest.js';
import { findColumns } from './columns.js';
import { kinds } from './kinds.js';
import { parseHeader } from './parseHeader.js';
import type { ImportOptions } from './request.js';

const find = (kind: 'people' | 'activity' | 'observations', header: readonly string[], options: ImportOptions = {}) =>
  findColumns(toRequest(kind, options), kinds[kind], header);

describe('finding the columns of a file', () => {
  it('takes columns by the names of fields, and lists the others', () => {
    const found = find('people', ['Name', 'externalId', 'age', ''], { map: ['displayName=Name'] });
    expect(found).toMatchObject({
      ok: true,
      value: {
        fields: new Map([
          ['externalId', 1],
          ['displayName', 0],
        ]),
        ignored: ['age'],
      },
    });
  });

  it('prefers --map and --set to the column of the same name', () => {
    const found = find('people', ['externalId', 'manager', 'x'], { map: ['externalId=x'], set: ['manager=9'] });
    expect(found).toMatchObject({
      value: { fields: new Map([['externalId', 2]]), ignored: ['externalId', 'manager'] },
    });
  });

  it('does not count columns as ignored that only --where or --wide name', () => {
    const options = { set: ['metric=m'], where: ['state=1'], wide: ['jan=2026-01..2026-01'] };
    expect(find('observations', ['person', 'state', 'jan', 'feb'], options)).toMatchObject({
      value: { wanted: [{ position: 1, value: '1' }], wide: [{ position: 2 }], ignored: ['feb'] },
    });
  });

  it('takes a column that stands twice only when nobody asks for it', () => {
    expect(find('people', ['externalId', 'note', 'note'])).toMatchObject({ ok: true });
    expect(find('people', ['externalId', 'externalId'])).toMatchObject({ refusal: { key: 'columnTwice' } });
  });

  it.each<[string, Parameters<typeof find>, Record<string, unknown>]>([
    [
      '--map',
      ['people', ['a'], { map: ['externalId=b'] }],
      { key: 'columnMissing', holes: { column: 'b', option: '--map' } },
    ],
    ['--where', ['people', ['externalId'], { where: ['b=1'] }], { key: 'columnMissing', holes: { option: '--where' } }],
    [
      '--wide',
      ['observations', ['person', 'metric'], { wide: ['b=2026-01..2026-01'] }],
      { key: 'columnMissing', holes: { option: '--wide' } },
    ],
    [
      'a field that must be there',
      ['people', ['name', 'unit']],
      { key: 'fieldMissing', holes: { field: 'externalId', known: 'name, unit' } },
    ],
    ['one of two fields', ['activity', ['person', 'cohort']], { key: 'fieldMissing', holes: { fields: 'at / day' } }],
  ])('refuses a file without the column of %s', (_, given, refusal) => {
    expect(find(...given)).toMatchObject({ ok: false, refusal });
  });
});

describe('judging the first line', () => {
  it('trims the names of columns', () => {
    expect(parseHeader([' person ', 'value'], 'a.csv')).toEqual({ ok: true, value: ['person', 'value'] });
  });

  it('takes dates as names beside a name', () => {
    expect(parseHeader(['工号', '2026-01', '2026年2月', ''], 'a.csv')).toMatchObject({ ok: true });
  });

  it.each([
    ['nothing', undefined, 'fileEmpty'],
    ['semicolons', ['person;value'], 'wrongDelimiter'],
    ['semicolons beside a comma', ['person;value;note', 'more'], 'wrongDelimiter'],
    ['tabs', ['person\tvalue'], 'wrongDelimiter'],
    ['bars', ['person|value'], 'wrongDelimiter'],
    ['Chinese commas', ['工号，姓名'], 'wrongDelimiter'],
    ['data', ['1001', '2026-03-05', '￥1,234.50', ''], 'noHeader'],
  ])('refuses %s', (_, cells, key) => {
    expect(parseHeader(cells, 'a.csv')).toMatchObject({ ok: false, refusal: { key } });
  });
});
