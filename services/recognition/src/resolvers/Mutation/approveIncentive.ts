import { answerProblem } from '@holdfast/chassis';
import { ok } from '@holdfast/kernel';
import { executeDecision, type Decision } from '../executeDecision.js';
import type { ApproveIncentiveInput, MutationResolvers } from '../types.generated.js';

const PROBLEMS = ['InvalidInput', 'RequestIdReused', 'IncentiveNotFound', 'IncentiveNotAccrued', 'Busy'] as const;

const decision: Decision<ApproveIncentiveInput, (typeof PROBLEMS)[number]> = {
  mutation: 'approveIncentive',
  rule: 'DECIDE_PAY_OF',
  problems: PROBLEMS,
  parse: () => ok({ type: 'ApproveIncentive' }),
};

export const approveIncentive: MutationResolvers['approveIncentive'] = async (_, { input }, context) => {
  const decided = await executeDecision(decision, input, context);
  if (!decided.ok) return answerProblem(decided.refusal);
  return { __typename: 'ApproveIncentiveSuccess', incentive: decided.value };
};
