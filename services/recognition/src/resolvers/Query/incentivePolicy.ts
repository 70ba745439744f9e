import { toIncentivePolicyParent } from '../toParents.js';
import type { QueryResolvers } from '../types.generated.js';

export const incentivePolicy: QueryResolvers['incentivePolicy'] = async (
  _,
  { key },
  { identity, incentivePolicies },
) => {
  const document = await incentivePolicies.load(identity.incentivePolicy(key));
  return document && toIncentivePolicyParent(document);
};
