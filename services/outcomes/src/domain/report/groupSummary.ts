import { DECIMAL_ONE, toRatio } from '@holdfast/kernel';
import type { ExclusionReason } from '../contribution/contribution.js';
import type { ExclusionCounts, GroupSums } from '../sums/studySums.js';

/** One group as the headline uses it. */
export interface GroupSummary {
  readonly n: number;
  readonly mean: number | null;
  readonly baselineMean: number | null;
}

const meanOf = (sum: bigint, n: number): number | null => (n === 0 ? null : toRatio(sum, BigInt(n) * DECIMAL_ONE));

/** With `usesChanges` the people with both values, else all with an outcome. */
export function summarizeGroup({ outcome, baseline, change }: GroupSums, usesChanges: boolean): GroupSummary {
  const baselineMean = meanOf(baseline.sum, baseline.n);
  return usesChanges
    ? { n: change.n, mean: meanOf(baseline.sum + change.sum, change.n), baselineMean }
    : { n: outcome.n, mean: meanOf(outcome.sum, outcome.n), baselineMean };
}

/** People left out of the headline for one reason. */
export interface Exclusion {
  readonly reason: ExclusionReason;
  readonly n: number;
}

const reasons: readonly ExclusionReason[] = [
  'NOT_TREATED_IN_TIME',
  'TOOK_THE_COURSE',
  'NOT_EMPLOYED_AT_START',
  'DAYS_CONTRADICT',
  'MISSING_OUTCOME',
  'MISSING_OUTCOME_LEFT',
  'MISSING_BASELINE',
  'INCOMPLETE',
  'OVERLAPPING',
];

/** Everybody who is left out, each under one reason. */
export const listExclusions = (counts: readonly ExclusionCounts[]): readonly Exclusion[] =>
  reasons
    .map((reason) => ({ reason, n: counts.reduce((sum, count) => sum + (count[reason] ?? 0), 0) }))
    .filter(({ n }) => n > 0);
