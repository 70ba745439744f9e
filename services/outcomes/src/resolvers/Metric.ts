import { findPrice } from '../store/prices.js';
import { toMetricParent } from './toParents.js';
import type { MetricResolvers } from './types.generated.js';

export const Metric: MetricResolvers = {
  __resolveReference: async ({ id }, { metrics }) => {
    const document = await metrics.load(id);
    return document && toMetricParent(document);
  },
  key: ({ definition }) => definition.key,
  name: ({ definition }) => definition.name,
  unit: ({ definition }) => definition.unit,
  direction: ({ definition }) => definition.direction,
  dimension: ({ definition }) => definition.dimension,
  periodRule: ({ definition }) => definition.periodRule,
  monetization: async ({ id }, _, { store }) => (await findPrice(store, id)) ?? null,
};
