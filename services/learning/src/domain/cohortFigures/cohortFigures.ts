import type { EnrollmentStatus } from '../enrollment/state.js';

/** Everybody who was ever enrolled: the figure that says who is in a cohort. */
export const EVERYBODY = 'EVERYBODY';

const one = { n: '1' };

/** What an enrollment adds to the figures of its cohort. */
export const additionsOf = (status: EnrollmentStatus) => ({ [EVERYBODY]: one, [status]: one });

/** How many people of a cohort stand where, as far as that is told. */
export interface CohortCounts {
  readonly enrolled: number | null;
  readonly active: number | null;
  readonly completed: number | null;
  readonly withdrawn: number | null;
}

const noCounts: CohortCounts = { enrolled: null, active: null, completed: null, withdrawn: null };

const STATES = ['active', 'completed', 'withdrawn'] as const;

/**
 * Leaves out every count of 1 to `peopleMin` - 1, and those from which one could be reckoned: a count whose complement is
 * so small, and the smallest of those that together leave so few of a cohort untold.
 */
export function hideSmallCounts(counts: CohortCounts, peopleMin: number): CohortCounts {
  const { enrolled } = counts;
  const isSmall = (count: number): boolean => count > 0 && count < peopleMin;
  if (enrolled === null || isSmall(enrolled)) return noCounts;
  const told = STATES.flatMap((state) => {
    const count = counts[state];
    return count === null || isSmall(count) || isSmall(enrolled - count) ? [] : [{ state, count }];
  }).sort((a, b) => a.count - b.count);
  const countUntold = (): number => told.reduce((rest, { count }) => rest - count, enrolled);
  while (isSmall(countUntold())) {
    const smallest = told.findIndex(({ count }) => count > 0);
    if (smallest < 0) break;
    told.splice(smallest, 1);
  }
  return { ...noCounts, enrolled, ...Object.fromEntries(told.map(({ state, count }) => [state, count])) };
}
