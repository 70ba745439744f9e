import type { IncentiveConnectionResolvers } from './types.generated.js';

export const IncentiveConnection: IncentiveConnectionResolvers = { totalCount: ({ countAll }) => countAll() };
