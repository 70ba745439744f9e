import { answerProblem } from '@holdfast/chassis';
import { executeDecision, type Decision } from '../executeDecision.js';
import type { DecideIncentiveReversalInput, MutationResolvers } from '../types.generated.js';

const PROBLEMS = [
  'InvalidInput',
  'RequestIdReused',
  'IncentiveNotFound',
  'IncentiveReversalNotProposed',
  'Busy',
] as const;

const decision: Decision<DecideIncentiveReversalInput, (typeof PROBLEMS)[number]> = {
  mutation: 'decideIncentiveReversal',
  problems: PROBLEMS,
  toCommand: ({ isReversed, reason }, incentiveId, request) => ({
    type: 'DecideIncentiveReversal',
    incentiveId,
    request,
    isReversed,
    reason,
  }),
};

export const decideIncentiveReversal: MutationResolvers['decideIncentiveReversal'] = async (_, { input }, context) => {
  const decided = await executeDecision(decision, input, context);
  if (!decided.ok) return answerProblem(decided.refusal);
  return { __typename: 'DecideIncentiveReversalSuccess', incentive: decided.value };
};
