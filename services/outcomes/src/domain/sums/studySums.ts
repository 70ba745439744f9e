import type { Instant } from '@holdfast/kernel';
import type { ExclusionReason } from '../contribution/contribution.js';
import { addMoments, noMoments, type Moments } from './moments.js';
import { mergeUnitSharing, noUnits, type UnitSharing } from './unitSharing.js';

/** The exact sums of one group of a study. */
export interface GroupSums {
  /** Everybody in the group, with values or without. */
  readonly members: number;
  /** The outcome of those who have one. */
  readonly outcome: Moments;
  /** The baseline of those who have both. */
  readonly baseline: Moments;
  /** Outcome minus baseline of those who have both. */
  readonly change: Moments;
}

/** People counted by the reason that leaves them out. */
export type ExclusionCounts = Readonly<Partial<Record<ExclusionReason, number>>>;

/** Amounts in minor units by currency, by the key of the policy that gave them. */
export type IncentiveSums = Readonly<Record<string, Readonly<Record<string, bigint>>>>;

/** Everything that a study's answer is made of. Sums of sums are equal to the sums of all, in any order. */
export interface StudySums {
  readonly treated: GroupSums;
  readonly comparison: GroupSums;
  /** People without an outcome value and people in neither group. */
  readonly excluded: ExclusionCounts;
  /** People with an outcome value whom only the lack of a baseline leaves out. */
  readonly withoutBaseline: ExclusionCounts;
  readonly incentives: IncentiveSums;
  readonly units: UnitSharing;
  /** When the newest of all values was known. */
  readonly asOf: Instant | null;
}

export const noGroupSums: GroupSums = { members: 0, outcome: noMoments, baseline: noMoments, change: noMoments };

export const noStudySums: StudySums = {
  treated: noGroupSums,
  comparison: noGroupSums,
  excluded: {},
  withoutBaseline: {},
  incentives: {},
  units: noUnits,
  asOf: null,
};

const addGroups = (a: GroupSums, b: GroupSums): GroupSums => ({
  members: a.members + b.members,
  outcome: addMoments(a.outcome, b.outcome),
  baseline: addMoments(a.baseline, b.baseline),
  change: addMoments(a.change, b.change),
});

function addCounts(a: ExclusionCounts, b: ExclusionCounts): ExclusionCounts {
  const sum = new Map(Object.entries(a));
  for (const [reason, n] of Object.entries(b)) sum.set(reason, (sum.get(reason) ?? 0) + n);
  return Object.fromEntries(sum);
}

function addIncentives(a: IncentiveSums, b: IncentiveSums): IncentiveSums {
  const sum: Record<string, Record<string, bigint>> = {};
  for (const [policyKey, amounts] of [...Object.entries(a), ...Object.entries(b)]) {
    const byCurrency = (sum[policyKey] ??= {});
    for (const [currency, amount] of Object.entries(amounts))
      byCurrency[currency] = (byCurrency[currency] ?? 0n) + amount;
  }
  return sum;
}

const latest = (a: Instant | null, b: Instant | null): Instant | null => (a !== null && (b === null || a > b) ? a : b);

/** Adds the sums of different people. */
export function mergeStudySums(parts: readonly StudySums[]): StudySums {
  const added = parts.reduce(
    (a, b): StudySums => ({
      treated: addGroups(a.treated, b.treated),
      comparison: addGroups(a.comparison, b.comparison),
      excluded: addCounts(a.excluded, b.excluded),
      withoutBaseline: addCounts(a.withoutBaseline, b.withoutBaseline),
      incentives: addIncentives(a.incentives, b.incentives),
      units: noUnits,
      asOf: latest(a.asOf, b.asOf),
    }),
    noStudySums,
  );
  return { ...added, units: mergeUnitSharing(parts.map(({ units }) => units)) };
}
