import type { MetricGrowthEvidenceResolvers } from './types.generated.js';

export const MetricGrowthEvidence: MetricGrowthEvidenceResolvers = {
  metric: ({ metricId }) => ({ id: metricId }),
};
