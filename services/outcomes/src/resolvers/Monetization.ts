import { loadMetric } from './loadMetric.js';
import type { MonetizationResolvers } from './types.generated.js';

export const Monetization: MonetizationResolvers = {
  metric: ({ metricId }, _, context) => loadMetric(context, metricId),
};
