import type { IncentiveDenialConnectionResolvers } from './types.generated.js';

export const IncentiveDenialConnection: IncentiveDenialConnectionResolvers = {
  totalCount: ({ countAll }) => countAll(),
};
