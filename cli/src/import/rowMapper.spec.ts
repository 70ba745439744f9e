import { describe, expect, it } from '@jest/globals';
import { invariant } from '@holdfast/kernel';
import { toRequest } from '../fakes/toRequest.js';
import { findColumns } from './columns.js';
import { kinds, type ImportKind } from './kinds.js';
import type { ImportOptions } from './request.js';
import { createRowMapper } from './rowMapper.js';

function map(
  kind: ImportKind,
  options: ImportOptions,
  header: readonly string[],
  cells: readonly string[],
  number = 7,
) {
  const request = toRequest(kind, options);
  const columns = findColumns(request, kinds[kind], header);
  invariant(columns.ok, 'the columns of a test are there');
  const mapper = createRowMapper(request, kinds[kind], columns.value, header);
  const row = { number, cells };
  return mapper.isWanted(row) ? mapper.toEntries(row).map(({ json }): unknown => JSON.parse(json)) : [];
}

const staff = ['externalId', 'displayName', 'startedOn', 'recordedAt'];

describe('turning rows of a file into rows of an import', () => {
  it('sends text as it stands, with the number of its row', () => {
    expect(map('people', {}, staff, ['0012', ' 张三 ', '2026/3/5', ''])).toEqual([
      { row: 7, externalId: '0012', displayName: ' 张三 ', startedOn: '2026/3/5' },
    ]);
  });

  it('sends empty cells only when they are to clear', () => {
    const cells = ['0012', ' ', '', ''];
    expect(map('people', {}, staff, cells)).toEqual([{ row: 7, externalId: '0012' }]);
    expect(map('people', { emptyClears: true }, staff, cells)).toEqual([
      { row: 7, externalId: '0012', displayName: '', startedOn: '', recordedAt: '' },
    ]);
  });

  it('counts rows for @row', () => {
    expect(map('people', { map: ['externalId=@row'] }, ['a'], ['x'], 445)).toEqual([{ row: 445, externalId: '445' }]);
  });

  it('compares text exactly for --where', () => {
    const options = { map: ['externalId=id'], where: ['treat=1.0'] };
    expect(map('people', options, ['id', 'treat'], ['1', '1.0'])).toHaveLength(1);
    expect(map('people', options, ['id', 'treat'], ['1', '1'])).toHaveLength(0);
    expect(map('people', options, ['id', 'treat'], ['1', ' 1.0'])).toHaveLength(0);
  });

  it('gives the time of the file to rows that have none of their own', () => {
    const options = { recordedAt: '2026-03-05T10:00:00Z', emptyClears: true };
    const own = '2026-01-01T00:00:00Z';
    expect(map('people', options, staff, ['1', 'a', 'b', ''])).toMatchObject([
      { recordedAt: '2026-03-05T10:00:00.000Z' },
    ]);
    expect(map('people', options, staff, ['1', 'a', 'b', own])).toMatchObject([{ recordedAt: own }]);
  });

  it.each([
    ['-159', '2013-04-25'],
    ['0', '2013-10-01'],
    ['12.0', '2013-10-13'],
    ['２', '2013-10-03'],
    ['2013-11-01', '2013-11-01'],
    ['1.5', '1.5'],
    ['20131001', '20131001'],
  ])('makes %s days from the zero day %s', (cell, day) => {
    const options = { dayZero: '2013-10-01', set: ['cohort=c'], map: ['person=id', 'enrolledOn=d'] };
    expect(map('enrollments', options, ['id', 'd'], ['1', cell])).toMatchObject([{ enrolledOn: day }]);
  });

  it('counts constants from the zero day too, but not the days of activity', () => {
    const dayZero = '2013-10-01';
    const enrollment = { dayZero, set: ['cohort=c', 'enrolledOn=1'] };
    expect(map('enrollments', enrollment, ['person'], ['1'])).toMatchObject([{ enrolledOn: '2013-10-02' }]);
    expect(map('activity', { dayZero, set: ['cohort=c'] }, ['person', 'day'], ['1', '-10'])).toMatchObject([
      { day: '-10' },
    ]);
  });

  it('makes an observation of every filled cell of a wide row', () => {
    const wide = ['jan=2026-01..2026-01', 'feb=2026-02..2026-02', 'mar=2026-03..2026-03'];
    const header = ['person', 'jan', 'feb', 'mar', 'from'];
    expect(map('observations', { wide, set: ['metric=sales'] }, header, ['0012', '1,234.50', '', '7', 'x'])).toEqual([
      { row: 1, person: '0012', metric: 'sales', from: '2026-01-01', to: '2026-01-31', value: '1,234.50' },
      { row: 2, person: '0012', metric: 'sales', from: '2026-03-01', to: '2026-03-31', value: '7' },
    ]);
  });
});
