import { answerProblem } from '@holdfast/chassis';
import { ok } from '@holdfast/kernel';
import { executeDecision, type Decision } from '../executeDecision.js';
import type { PayIncentiveInput, MutationResolvers } from '../types.generated.js';

const PROBLEMS = ['InvalidInput', 'RequestIdReused', 'IncentiveNotFound', 'IncentiveNotApproved', 'Busy'] as const;

const decision: Decision<PayIncentiveInput, (typeof PROBLEMS)[number]> = {
  mutation: 'payIncentive',
  rule: 'CONFIRM_PAYMENT_OF',
  problems: PROBLEMS,
  parse: () => ok({ type: 'PayIncentive' }),
};

export const payIncentive: MutationResolvers['payIncentive'] = async (_, { input }, context) => {
  const decided = await executeDecision(decision, input, context);
  if (!decided.ok) return answerProblem(decided.refusal);
  return { __typename: 'PayIncentiveSuccess', incentive: decided.value };
};
