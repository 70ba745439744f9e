import type { IncentiveRuleResolvers } from './types.generated.js';

/** Every rule has one kind, and so far there is one kind of rule. */
export const IncentiveRule: IncentiveRuleResolvers = { metricGrowth: (rule) => rule };
