import { describe, expect, it } from '@jest/globals';
import { findLastDay, hasLeftBefore, isEmployedOn } from './employment.js';
import { lineageOn } from './orgUnitOn.js';

const stayed = [{ startedOn: '2024-01-01', endedOn: null }];
const left = [{ startedOn: '2024-01-01', endedOn: '2026-03-31' }];
const returned = [...left, { startedOn: '2026-06-01', endedOn: null }];

describe('employment on a day', () => {
  it.each([
    ['nothing recorded', [], '1990-01-01', true],
    ['the first day', stayed, '2024-01-01', true],
    ['the day before the first', stayed, '2023-12-31', false],
    ['the last day', left, '2026-03-31', true],
    ['the day after the last', left, '2026-04-01', false],
    ['between two employments', returned, '2026-05-01', false],
    ['after the return', returned, '2026-06-01', true],
    ['an end without a start', [{ startedOn: null, endedOn: '2026-01-31' }], '2020-01-01', true],
  ])('given %s', (_, employments, day, expected) => {
    expect(isEmployedOn(employments, day)).toBe(expected);
  });

  it.each([
    ['those who stay', stayed, '2026-12-31', false],
    ['those whose last day lies before', left, '2026-12-31', true],
    ['those whose last day it is', left, '2026-03-31', false],
    ['those who are away on that day', returned, '2026-05-01', true],
    ['those who had come back', returned, '2026-12-31', false],
    ['those hired later', stayed, '2023-01-01', false],
  ])('tells of %s whether they left', (_, employments, day, expected) => {
    expect(hasLeftBefore(employments, day)).toBe(expected);
  });

  it('names the last day of leavers alone', () => {
    expect([[], stayed, left, returned].map(findLastDay)).toEqual([null, null, '2026-03-31', null]);
  });
});

describe('the unit on a day', () => {
  const orgUnits = [
    { fromOn: null, lineage: ['root', 'east'] },
    { fromOn: '2026-02-01', lineage: ['root', 'west'] },
  ];

  it('is the latest that had begun', () => {
    expect(lineageOn(orgUnits, '2026-01-31')).toEqual(['root', 'east']);
    expect(lineageOn(orgUnits, '2026-02-01')).toEqual(['root', 'west']);
  });

  it('is unknown before the first', () => {
    expect(lineageOn([{ fromOn: '2026-02-01', lineage: ['root'] }], '2026-01-31')).toEqual([]);
  });
});
