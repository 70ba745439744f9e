import { unreachable, type Id } from '@holdfast/kernel';
import type { Change, Publication } from '@holdfast/chassis';
import type { IncentiveEvent } from '../domain/incentive/events.js';
import { evolveIncentive } from '../domain/incentive/evolve.js';
import { isEntry, type Entry, type IncentiveState } from '../domain/incentive/state.js';
import type { IncentivePolicyPublished } from '../domain/incentivePolicy/events.js';
import type { IncentivePolicyState } from '../domain/incentivePolicy/state.js';

export function publishIncentivePolicy({
  id,
  events,
}: Change<IncentivePolicyState, IncentivePolicyPublished>): readonly Publication[] {
  return events.map(({ key, version, effectiveFrom, rule }) => {
    const { courseId, metricId, baseline, outcome, minimumGrowthPercent, amount } = rule;
    const metricGrowth = { courseId, metricId, baseline, outcome, minimumGrowthPercent, amount };
    return {
      type: 'holdfast.recognition.incentive-policy-published.v1',
      partitionKey: id,
      data: { incentivePolicyId: id, key, version, effectiveFrom, metricGrowth },
    };
  });
}

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

const toIncentiveFacts = (
  incentiveId: Id,
  { incentivePolicyId, policyKey, courseId, personId, status, amount }: Entry,
) => ({ incentiveId, incentivePolicyId, policyKey, courseId, personId, status, amount });

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
    if (!type || !isEntry(state)) return [];
    return [{ type, partitionKey: state.personId, data: toIncentiveFacts(id, state) }];
  });
}
