import { answerProblem } from '@holdfast/chassis';
import { ok } from '@holdfast/kernel';
import { executeDecision, type Decision } from '../executeDecision.js';
import { parseReason } from '../parseReason.js';
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
  rule: 'DECIDE_PAY_OF',
  problems: PROBLEMS,
  parse({ isReversed, reason: text }) {
    const reason = parseReason(text);
    return reason.ok ? ok({ type: 'DecideIncentiveReversal', isReversed, reason: reason.value }) : reason;
  },
};

export const decideIncentiveReversal: MutationResolvers['decideIncentiveReversal'] = async (_, { input }, context) => {
  const decided = await executeDecision(decision, input, context);
  if (!decided.ok) return answerProblem(decided.refusal);
  return { __typename: 'DecideIncentiveReversalSuccess', incentive: decided.value };
};
