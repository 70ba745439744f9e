import type { IncentiveRevisionResolvers } from './types.generated.js';

export const IncentiveRevision: IncentiveRevisionResolvers = { changedAt: ({ at }) => at };
