import {
  isSamePeriod,
  isWithin,
  roundToDecimal,
  unreachable,
  valueOfPeriod,
  type Instant,
  type ObservedValue,
  type Period,
} from '@holdfast/kernel';
import { hasLeftBefore } from '../participant/employment.js';
import { lineageOn } from '../participant/orgUnitOn.js';
import type { IncentiveFact, IncentiveStatus, Participant } from '../participant/participant.js';
import type {
  Contribution,
  EarnedIncentive,
  Figure,
  MissingBaselineReason,
  MissingOutcomeReason,
} from './contribution.js';
import { membershipOf } from './membership.js';
import type { StudyFrame } from './studyFrame.js';

/** A present value of the study's metric; values that were taken back are not among them. */
export interface StudyObservation extends ObservedValue {
  readonly recordedAt: Instant;
}

/** A mean by days is rounded to 12 places like every value, so that all sums stay integers. */
function figureOf<Missing>(
  frame: StudyFrame,
  observations: readonly StudyObservation[],
  period: Period,
  missing: Missing,
): Figure<Missing | 'INCOMPLETE' | 'OVERLAPPING'> {
  const found = valueOfPeriod(observations, period, frame.periodRule);
  switch (found.kind) {
    case 'KNOWN':
      return { kind: 'KNOWN', value: roundToDecimal(found.value) };
    case 'MISSING':
      return { kind: 'UNKNOWN', reason: missing };
    case 'INCOMPLETE':
    case 'OVERLAPPING':
      return { kind: 'UNKNOWN', reason: found.kind };
    default:
      return unreachable(found);
  }
}

function isOwedOrPaid(status: IncentiveStatus): boolean {
  switch (status) {
    case 'ACCRUED':
    case 'APPROVED':
    case 'PAID':
      return true;
    case 'REJECTED':
    case 'REVERSED':
      return false;
    default:
      return unreachable(status);
  }
}

const toEarned = ({ policyKey, currency, minorUnits }: IncentiveFact): EarnedIncentive => ({
  policyKey,
  currency,
  minorUnits: BigInt(minorUnits),
});

/** The observations that make the value of a period: the one with exactly its dates, else all inside. */
function listUsed(observations: readonly StudyObservation[], period: Period): readonly StudyObservation[] {
  const exact = observations.find((observation) => isSamePeriod(observation, period));
  return exact ? [exact] : observations.filter((observation) => isWithin(observation, period));
}

const findNewest = (observations: readonly StudyObservation[], periods: readonly Period[]): Instant | null =>
  periods
    .flatMap((period) => listUsed(observations, period))
    .reduce<Instant | null>((newest, { recordedAt }) => (newest && newest > recordedAt ? newest : recordedAt), null);

/**
 * What a person adds to a study, from everything that is known of both; undefined for somebody who is none of its
 * business. It depends on nothing else, so the order in which facts arrived leaves no trace.
 */
export function contributionOf(
  frame: StudyFrame,
  participant: Participant,
  observations: readonly StudyObservation[],
): Contribution | undefined {
  const membership = membershipOf(frame, participant);
  if (membership.kind === 'OUTSIDE') return undefined;
  if (membership.kind === 'EXCLUDED') return membership;
  const { baseline, outcome, startsOn, courseIds } = frame;
  const missing: MissingOutcomeReason = hasLeftBefore(participant.employments, outcome.to)
    ? 'MISSING_OUTCOME_LEFT'
    : 'MISSING_OUTCOME';
  const missingBaseline: MissingBaselineReason = 'MISSING_BASELINE';
  const earned = participant.incentives.filter(
    ({ status, courseId }) => isOwedOrPaid(status) && courseIds.has(courseId),
  );
  return {
    kind: 'MEMBER',
    group: membership.group,
    orgUnitId: startsOn === null ? null : (lineageOn(participant.orgUnits, startsOn).at(-1) ?? null),
    outcome: figureOf(frame, observations, outcome, missing),
    baseline: baseline && figureOf(frame, observations, baseline, missingBaseline),
    incentives: membership.group === 'TREATED' ? earned.map(toEarned) : [],
    asOf: findNewest(observations, baseline ? [baseline, outcome] : [outcome]),
  };
}
