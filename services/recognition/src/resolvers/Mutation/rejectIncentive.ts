import { answerProblem } from '@holdfast/chassis';
import { ok } from '@holdfast/kernel';
import { executeDecision, type Decision } from '../executeDecision.js';
import { parseReason } from '../parseReason.js';
import type { RejectIncentiveInput, MutationResolvers } from '../types.generated.js';

const PROBLEMS = ['InvalidInput', 'RequestIdReused', 'IncentiveNotFound', 'IncentiveNotAccrued', 'Busy'] as const;

const decision: Decision<RejectIncentiveInput, (typeof PROBLEMS)[number]> = {
  mutation: 'rejectIncentive',
  rule: 'DECIDE_PAY_OF',
  problems: PROBLEMS,
  parse(input) {
    const reason = parseReason(input.reason);
    return reason.ok ? ok({ type: 'RejectIncentive', reason: reason.value }) : reason;
  },
};

export const rejectIncentive: MutationResolvers['rejectIncentive'] = async (_, { input }, context) => {
  const decided = await executeDecision(decision, input, context);
  if (!decided.ok) return answerProblem(decided.refusal);
  return { __typename: 'RejectIncentiveSuccess', incentive: decided.value };
};
