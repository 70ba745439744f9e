import { answerProblem, executeChange } from '@holdfast/chassis';
import { hashOfInput, invalidInput } from '@holdfast/kernel';
import { incentivePolicyAggregate } from '../../store/collections.js';
import { toIncentivePolicyParent } from '../toParents.js';
import { parseIncentivePolicy } from '../parseIncentivePolicy.js';
import type { MutationResolvers } from '../types.generated.js';

export const publishIncentivePolicy: MutationResolvers['publishIncentivePolicy'] = async (_, { input }, context) => {
  const { identity, clock } = context;
  const policy = parseIncentivePolicy(input, identity);
  if (!policy.ok) return answerProblem(invalidInput(policy.refusal));
  const { requestId, ...wish } = input;
  const request = { requestId, inputHash: hashOfInput(wish), at: clock.now() };
  const id = identity.incentivePolicy(policy.value.key);
  const published = await executeChange(context, incentivePolicyAggregate, {
    id,
    request,
    command: { type: 'PublishIncentivePolicy', incentivePolicyId: id, ...policy.value, request },
  });
  if (!published.ok) return answerProblem(published.refusal);
  return {
    __typename: 'PublishIncentivePolicySuccess',
    policy: toIncentivePolicyParent({ id, state: published.value }),
  };
};
