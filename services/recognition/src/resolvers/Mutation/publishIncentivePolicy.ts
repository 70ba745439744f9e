import { answerProblem, executeChange, parseRequest } from '@holdfast/chassis';
import { incentivePolicyAggregate } from '../../store/collections.js';
import { toIncentivePolicyParent } from '../toParents.js';
import { parseIncentivePolicy } from '../parseIncentivePolicy.js';
import type { MutationResolvers } from '../types.generated.js';

export const publishIncentivePolicy: MutationResolvers['publishIncentivePolicy'] = async (_, { input }, context) => {
  const { identity } = context;
  const read = parseRequest(input, context, parseIncentivePolicy(input, identity));
  if (!read.ok) return answerProblem(read.refusal);
  const { request, wish: policy } = read.value;
  const id = identity.incentivePolicy(policy.key);
  const published = await executeChange(context, incentivePolicyAggregate, {
    id,
    request,
    command: { type: 'PublishIncentivePolicy', incentivePolicyId: id, ...policy, request },
  });
  if (!published.ok) return answerProblem(published.refusal);
  return {
    __typename: 'PublishIncentivePolicySuccess',
    policy: toIncentivePolicyParent({ id, state: published.value }),
  };
};
