import type { IncentiveDenialResolvers } from './types.generated.js';

export const IncentiveDenial: IncentiveDenialResolvers = {
  person: ({ personId }) => ({ id: personId }),
};
