import { noMoments, type Moments } from '../domain/sums/moments.js';
import type { ExclusionCounts, GroupSums, IncentiveSums, StudySums } from '../domain/sums/studySums.js';
import type { UnitSharing } from '../domain/sums/unitSharing.js';

/** Count, sum and sum of squares; integers as text, since JSON numbers would round them. */
type StoredMoments = readonly [n: number, sum: string, squares: string];

interface StoredGroup {
  readonly members: number;
  readonly outcome?: StoredMoments;
  readonly baseline?: StoredMoments;
  readonly change?: StoredMoments;
}

type StoredIncentives = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Sums as plain JSON. What is empty is left out, because most places of a tree hold few people. */
export interface StoredSums {
  readonly treated?: StoredGroup;
  readonly comparison?: StoredGroup;
  readonly excluded?: ExclusionCounts;
  readonly withoutBaseline?: ExclusionCounts;
  readonly incentives?: StoredIncentives;
  readonly units: UnitSharing;
  readonly asOf: string | null;
}

const toStoredMoments = ({ n, sum, squares }: Moments): StoredMoments => [n, sum.toString(), squares.toString()];

const fromStoredMoments = (stored: StoredMoments | undefined): Moments =>
  stored ? { n: stored[0], sum: BigInt(stored[1]), squares: BigInt(stored[2]) } : noMoments;

const toStoredGroup = ({ members, outcome, baseline, change }: GroupSums): StoredGroup => ({
  members,
  ...(outcome.n > 0 ? { outcome: toStoredMoments(outcome) } : {}),
  ...(change.n > 0 ? { baseline: toStoredMoments(baseline), change: toStoredMoments(change) } : {}),
});

const fromStoredGroup = (stored: StoredGroup | undefined): GroupSums => ({
  members: stored?.members ?? 0,
  outcome: fromStoredMoments(stored?.outcome),
  baseline: fromStoredMoments(stored?.baseline),
  change: fromStoredMoments(stored?.change),
});

function mapAmounts<From, To>(
  sums: Readonly<Record<string, Readonly<Record<string, From>>>>,
  map: (amount: From) => To,
): Readonly<Record<string, Readonly<Record<string, To>>>> {
  return Object.fromEntries(
    Object.entries(sums).map(([policyKey, amounts]) => [
      policyKey,
      Object.fromEntries(Object.entries(amounts).map(([currency, amount]) => [currency, map(amount)])),
    ]),
  );
}

const isEmpty = (record: object): boolean => Object.keys(record).length === 0;

export function toStoredSums(sums: StudySums): StoredSums {
  const { treated, comparison, excluded, withoutBaseline, incentives, units, asOf } = sums;
  return {
    ...(treated.members > 0 ? { treated: toStoredGroup(treated) } : {}),
    ...(comparison.members > 0 ? { comparison: toStoredGroup(comparison) } : {}),
    ...(isEmpty(excluded) ? {} : { excluded }),
    ...(isEmpty(withoutBaseline) ? {} : { withoutBaseline }),
    ...(isEmpty(incentives) ? {} : { incentives: mapAmounts(incentives, String) }),
    units,
    asOf,
  };
}

const noIncentives: IncentiveSums = {};

export function fromStoredSums(stored: StoredSums): StudySums {
  return {
    treated: fromStoredGroup(stored.treated),
    comparison: fromStoredGroup(stored.comparison),
    excluded: stored.excluded ?? {},
    withoutBaseline: stored.withoutBaseline ?? {},
    incentives: stored.incentives ? mapAmounts(stored.incentives, BigInt) : noIncentives,
    units: stored.units,
    asOf: stored.asOf,
  };
}
