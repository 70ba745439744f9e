import type { Contribution, EarnedIncentive } from '../contribution/contribution.js';
import { momentsOf } from './moments.js';
import {
  mergeStudySums,
  noGroupSums,
  noStudySums,
  type GroupSums,
  type IncentiveSums,
  type StudySums,
} from './studySums.js';
import { unitOf } from './unitSharing.js';

type Member = Extract<Contribution, { kind: 'MEMBER' }>;

function toGroupSums({ outcome, baseline }: Member): GroupSums {
  const member = { ...noGroupSums, members: 1 };
  if (outcome.kind === 'UNKNOWN') return member;
  const withOutcome = { ...member, outcome: momentsOf(outcome.value) };
  if (baseline?.kind !== 'KNOWN') return withOutcome;
  return { ...withOutcome, baseline: momentsOf(baseline.value), change: momentsOf(outcome.value - baseline.value) };
}

/** A person may have earned under several policies, each at most once. */
function toIncentiveSums(earned: readonly EarnedIncentive[]): IncentiveSums {
  const sums = earned.map(({ policyKey, currency, minorUnits }) => ({
    ...noStudySums,
    incentives: { [policyKey]: { [currency]: minorUnits } },
  }));
  return mergeStudySums(sums).incentives;
}

/** The sums of one person alone. */
export function sumsOf(contribution: Contribution): StudySums {
  if (contribution.kind === 'EXCLUDED') return { ...noStudySums, excluded: { [contribution.reason]: 1 } };
  const { group, outcome, baseline, incentives, orgUnitId, asOf } = contribution;
  const sums = toGroupSums(contribution);
  const lacksBaseline = outcome.kind === 'KNOWN' && baseline?.kind === 'UNKNOWN';
  return {
    ...noStudySums,
    ...(group === 'TREATED' ? { treated: sums } : { comparison: sums }),
    excluded: outcome.kind === 'UNKNOWN' ? { [outcome.reason]: 1 } : {},
    withoutBaseline: lacksBaseline ? { [baseline.reason]: 1 } : {},
    incentives: toIncentiveSums(incentives),
    units: outcome.kind === 'KNOWN' ? unitOf(group, orgUnitId) : noStudySums.units,
    asOf: outcome.kind === 'KNOWN' ? asOf : null,
  };
}
