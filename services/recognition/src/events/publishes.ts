import { unreachable, type Id } from '@holdfast/kernel';
import type { Change, Publication } from '@holdfast/chassis';
import type { IncentiveEvent } from '../domain/incentive/events.js';
import { evolveIncentive } from '../domain/incentive/evolve.js';
import { isEntry, type Entry, type IncentiveState } from '../domain/incentive/state.js';
import type { IncentivePolicyPublished } from '../domain/incentivePolicy/events.js';
import type { IncentivePolicyState } from '../domain/incentivePolicy/state.js';

/** Every version that was published, oldest first: older ones go on judging what was completed in their time. */
export function presentIncentivePolicy(id: Id, state: IncentivePolicyState): readonly Publication[] {
  if (state.status === 'ABSENT') return [];
  return state.versions.map(({ version, effectiveFrom, rule }) => {
    const { courseId, metricId, baseline, outcome, minimumGrowthPercent, amount } = rule;
    const metricGrowth = { courseId, metricId, baseline, outcome, minimumGrowthPercent, amount };
    return {
      type: 'holdfast.recognition.incentive-policy-published.v1',
      partitionKey: id,
      data: { incentivePolicyId: id, key: state.key, version, effectiveFrom, metricGrowth },
    };
  });
}

/** The versions that came behind those that stood. */
export const publishIncentivePolicy = ({
  id,
  before,
  after,
}: Change<IncentivePolicyState, IncentivePolicyPublished>): readonly Publication[] =>
  presentIncentivePolicy(id, after).slice(presentIncentivePolicy(id, before).length);

type IncentiveEventType = NonNullable<ReturnType<typeof toIncentiveEventType>>;

/** Which event of the catalog tells of a change; what moves no money is nobody else's business. */
function toIncentiveEventType({ type }: IncentiveEvent) {
  switch (type) {
    case 'IncentiveAccrued':
      return 'holdfast.recognition.incentive-accrued.v1';
    case 'IncentiveApproved':
      return 'holdfast.recognition.incentive-approved.v1';
    case 'IncentiveRejected':
      return 'holdfast.recognition.incentive-rejected.v1';
    case 'IncentivePaid':
      return 'holdfast.recognition.incentive-paid.v1';
    case 'IncentiveReversed':
      return 'holdfast.recognition.incentive-reversed.v1';
    case 'ReversalProposed':
      return 'holdfast.recognition.incentive-reversal-proposed.v1';
    case 'IncentiveAssessed':
    case 'EvidenceAdded':
    case 'ReversalProposalWithdrawn':
    case 'ReversalDeclined':
      return undefined;
    default:
      return unreachable(type);
  }
}

function toIncentivePublication(incentiveId: Id, type: IncentiveEventType, entry: Entry): Publication {
  const { incentivePolicyId, policyKey, courseId, personId, status, amount } = entry;
  const data = { incentiveId, incentivePolicyId, policyKey, courseId, personId, status, amount };
  return { type, partitionKey: personId, data };
}

/** Each event carries how the incentive stood after it: a reversal the old amount, the accrual behind it the new one. */
export function publishIncentive({
  id,
  before,
  events,
}: Change<IncentiveState, IncentiveEvent>): readonly Publication[] {
  let state = before;
  return events.flatMap((event): readonly Publication[] => {
    state = evolveIncentive(state, event);
    const type = toIncentiveEventType(event);
    return type && isEntry(state) ? [toIncentivePublication(id, type, state)] : [];
  });
}

const typeOfStatus = {
  ACCRUED: 'holdfast.recognition.incentive-accrued.v1',
  APPROVED: 'holdfast.recognition.incentive-approved.v1',
  REJECTED: 'holdfast.recognition.incentive-rejected.v1',
  PAID: 'holdfast.recognition.incentive-paid.v1',
  REVERSED: 'holdfast.recognition.incentive-reversed.v1',
} as const;

const REVERSAL_PROPOSED = 'holdfast.recognition.incentive-reversal-proposed.v1';

/** Where the money stands, and behind it that somebody has to decide about what was paid. */
export function presentIncentive(id: Id, state: IncentiveState): readonly Publication[] {
  if (!isEntry(state)) return [];
  const isDisputed = state.status === 'PAID' && state.proposal !== null;
  const types = isDisputed ? ([typeOfStatus.PAID, REVERSAL_PROPOSED] as const) : [typeOfStatus[state.status]];
  return types.map((type) => toIncentivePublication(id, type, state));
}
