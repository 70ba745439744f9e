import type { Assessment, DenialReason } from '../assessment/assessment.js';
import { requestMark, sales, salesCourse, yuan } from '../examples.js';
import type { AssessIncentive, IncentiveCommand, IncentiveDecision } from './commands.js';
import { incentiveDecider } from './incentive.js';
import { isEntry, type IncentiveState } from './state.js';

/** The commands of which the stories of an incentive are made. */

const subject = { incentivePolicyId: 'policy-1', policyKey: 'transfer-award', personId: 'person-1' };
const incentiveId = 'incentive-1';
export const met = (amount = 2000, outcome = '112'): Assessment => ({
  kind: 'MET',
  entitlement: {
    amount: yuan(amount),
    courseId: salesCourse,
    policyVersion: 1,
    evidence: { metricId: sales, baseline: '100', outcome, growthPercent: Number(outcome) - 100 },
  },
});
export const notMet = (reason: DenialReason = 'BELOW_THRESHOLD'): Assessment => ({ kind: 'NOT_MET', reason });
export const outOfScope: Assessment = { kind: 'NOT_IN_SCOPE' };
export const assessed = (assessment: Assessment, basis: number): AssessIncentive => ({
  type: 'AssessIncentive',
  subject,
  assessment,
  basis,
  at: `2027-01-0${basis}T08:00:00.000Z`,
});
export const approve: IncentiveDecision = { type: 'ApproveIncentive', incentiveId, request: requestMark('approve-1') };
export const reject: IncentiveDecision = {
  type: 'RejectIncentive',
  incentiveId,
  request: requestMark('reject-1'),
  reason: 'A returned order.',
};
export const pay: IncentiveDecision = { type: 'PayIncentive', incentiveId, request: requestMark('pay-1') };
export const decideReversal = (isReversed: boolean): IncentiveDecision => ({
  type: 'DecideIncentiveReversal',
  incentiveId,
  request: requestMark('reversal-1'),
  isReversed,
  reason: 'Agreed with the person.',
});

/** The state after these commands; a refusal among them fails the spec. */
export function given(...commands: readonly IncentiveCommand[]): IncentiveState {
  return commands.reduce<IncentiveState>((state, command) => {
    const decided = incentiveDecider.decide(command, state);
    if (!decided.ok) throw new Error(JSON.stringify(decided.refusal));
    return decided.value.reduce((evolved, event) => incentiveDecider.evolve(evolved, event), state);
  }, incentiveDecider.initial);
}

/** The names of the events that a command makes of a state, or its refusal. */
export function eventsOf(state: IncentiveState, command: IncentiveCommand): readonly string[] | object {
  const decided = incentiveDecider.decide(command, state);
  return decided.ok ? decided.value.map(({ type }) => type) : { refusal: decided.refusal };
}

/** How it stood after each of its revisions. */
export const statusesOf = (state: IncentiveState): readonly string[] =>
  isEntry(state) ? state.revisions.map(({ status }) => status) : [];
