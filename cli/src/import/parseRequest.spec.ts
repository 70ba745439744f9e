import { describe, expect, it } from '@jest/globals';
import { parseRequest } from './parseRequest.js';
import type { ImportOptions } from './request.js';

describe('reading the options of an import', () => {
  it('parts fields, columns and values at the first sign', () => {
    const parsed = parseRequest('people', 'a.csv', {
      map: ['externalId=@row', 'displayName=Name = full'],
      set: ['orgUnit=总部/华东', 'endedOn='],
      where: ['treat=1.0', 'state='],
    });
    expect(parsed).toMatchObject({
      ok: true,
      value: {
        mapped: new Map([
          ['externalId', '@row'],
          ['displayName', 'Name = full'],
        ]),
        constants: new Map([
          ['orgUnit', '总部/华东'],
          ['endedOn', ''],
        ]),
        wanted: [
          { column: 'treat', value: '1.0' },
          { column: 'state', value: '' },
        ],
        encoding: 'auto',
        dryRun: false,
      },
    });
  });

  it('reads months and days of wide columns, whose names may have a sign of their own', () => {
    const wide = ['2026年1月=2026-01..2026年1月', 'a=b=2026-01-01..2026/2/15'];
    expect(parseRequest('observations', 'a.csv', { wide })).toMatchObject({
      value: {
        wide: [
          { column: '2026年1月', from: '2026-01-01', to: '2026-01-31' },
          { column: 'a=b', from: '2026-01-01', to: '2026-02-15' },
        ],
      },
    });
  });

  it('turns the time of a file into UTC', () => {
    const parsed = parseRequest('people', 'a.csv', { recordedAt: '2026-03-05T18:00:00+08:00' });
    expect(parsed).toMatchObject({ value: { recordedAt: '2026-03-05T10:00:00.000Z' } });
  });

  it.each<[string, string, ImportOptions, Record<string, unknown>]>([
    ['an unknown kind', 'persons', {}, { key: 'unknownKind', holes: { kind: 'persons' } }],
    ['an unknown field of --map', 'people', { map: ['name=Name'] }, { key: 'unknownField', holes: { field: 'name' } }],
    ['an unknown field of --set', 'people', { set: ['row=1'] }, { key: 'unknownField', holes: { field: 'row' } }],
    ['a pair without a sign', 'people', { map: ['externalId'] }, { key: 'optionNoPair' }],
    ['a pair without a column', 'people', { map: ['externalId='] }, { key: 'optionNoPair' }],
    ['a --where without a sign', 'people', { where: ['active'] }, { key: 'optionNoPair' }],
    ['a field twice', 'people', { map: ['manager=a'], set: ['manager=b'] }, { key: 'fieldTwice' }],
    ['what no row can be', 'people', { where: ['a=1', 'a=2'] }, { key: 'whereTwice' }],
    ['--wide for people', 'people', { wide: ['a=2026-01..2026-01'] }, { key: 'wideMisplaced' }],
    ['a wide column without an end', 'observations', { wide: ['a=2026-01'] }, { key: 'wideUnreadable' }],
    ['a wide column without a period', 'observations', { wide: ['a=soon..later'] }, { key: 'wideNoPeriod' }],
    ['an ambiguous date', 'observations', { wide: ['a=3/5/2026..4/5/2026'] }, { key: 'wideNoPeriod' }],
    ['a period that runs backwards', 'observations', { wide: ['a=2026-02..2026-01'] }, { key: 'wideBackwards' }],
    [
      'a wide column twice',
      'observations',
      { wide: ['a=2026-02..2026-02', 'a=2026-01..2026-01'] },
      { key: 'wideTwice' },
    ],
    [
      'two wide columns of one period',
      'observations',
      { wide: ['jan=2026-01..2026-01', 'feb=2026-02..2026-02', 'new=2026-01-01..2026/1/31'] },
      { key: 'widePeriodTwice', holes: { column: 'new', other: 'jan', period: '2026-01-01..2026-01-31' } },
    ],
    [
      'a value beside wide columns',
      'observations',
      { wide: ['a=2026-02..2026-02'], map: ['value=b'] },
      { key: 'fieldIsWide' },
    ],
    ['a zero day that does not exist', 'people', { dayZero: '2026-02-30' }, { key: 'dayZeroNoDate' }],
    ['a time without an offset', 'people', { recordedAt: '2026-03-05T18:00:00' }, { key: 'recordedAtNoInstant' }],
    ['a time that is only a day', 'people', { recordedAt: '2026-03-05' }, { key: 'recordedAtNoInstant' }],
    ['a time for activity', 'activity', { recordedAt: '2026-03-05T18:00:00Z' }, { key: 'recordedAtMisplaced' }],
    ['two times', 'people', { recordedAt: '2026-03-05T18:00:00Z', map: ['recordedAt=a'] }, { key: 'recordedAtTwice' }],
    ['a source of people', 'people', { source: 'hr' }, { key: 'sourceMisplaced' }],
    ['an empty source', 'activity', { source: ' ' }, { key: 'sourceEmpty' }],
    ['an unknown encoding', 'people', { encoding: 'latin1' }, { key: 'unknownEncoding' }],
  ])('refuses %s', (_, kind, options, refusal) => {
    expect(parseRequest(kind, 'a.csv', options)).toMatchObject({ ok: false, refusal });
  });

  it('asks for a source when activity comes without a file name', () => {
    expect(parseRequest('activity', '-', {})).toMatchObject({ refusal: { key: 'sourceMissing' } });
    expect(parseRequest('activity', '-', { source: 'lms' })).toMatchObject({ ok: true });
  });
});
