import { describe, expect, it } from '@jest/globals';
import { additionsOf, hideSmallCounts, type CohortCounts } from './cohortFigures.js';

const PEOPLE_MIN = 10;
type Row = readonly [
  enrolled: number | null,
  active: number | null,
  completed: number | null,
  withdrawn: number | null,
];
const toCounts = ([enrolled, active, completed, withdrawn]: Row): CohortCounts => ({
  enrolled,
  active,
  completed,
  withdrawn,
});

describe('an enrollment', () => {
  it('counts among everybody and where it stands', () => {
    expect(additionsOf('COMPLETED')).toEqual({ EVERYBODY: { n: '1' }, COMPLETED: { n: '1' } });
  });
});

describe('the counts of a cohort', () => {
  it.each<readonly [string, Row, Row]>([
    ['are told when none is small', [60, 20, 30, 10], [60, 20, 30, 10]],
    ['are told when nobody is left out', [30, 30, 0, 0], [30, 30, 0, 0]],
    ['are not told of fewer than ten people', [9, 9, 0, 0], [null, null, null, null]],
    ['are not told when the cohort is not', [null, 12, 15, 0], [null, null, null, null]],
    ['leave out a small one, and the one by which it could be reckoned', [40, 12, 25, 3], [40, null, 25, null]],
    ['leave out one whose complement is small', [30, 27, 3, 0], [30, null, null, 0]],
    ['leave out two small ones when together they are enough', [40, 25, 8, 7], [40, 25, null, null]],
    ['keep what nobody is in', [30, 12, 0, 0], [30, 12, 0, 0]],
    ['leave out what was never told', [30, null, 20, null], [30, null, 20, null]],
  ])('%s', (_, counts, told) => {
    expect(hideSmallCounts(toCounts(counts), PEOPLE_MIN)).toEqual(toCounts(told));
  });
});
