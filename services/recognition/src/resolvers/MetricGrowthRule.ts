import type { MetricGrowthRuleResolvers } from './types.generated.js';

export const MetricGrowthRule: MetricGrowthRuleResolvers = {
  course: ({ courseId }) => ({ id: courseId }),
  metric: ({ metricId }) => ({ id: metricId }),
};
