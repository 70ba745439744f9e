import { presentValue } from '@holdfast/kernel';
import { loadMetric } from './loadMetric.js';
import { toObservationParent } from './toParents.js';
import type { ObservationResolvers } from './types.generated.js';

const HISTORY_MAX = 100;

export const Observation: ObservationResolvers = {
  __resolveReference: async ({ id }, { observations }) => {
    const document = await observations.load(id);
    return document && toObservationParent(document);
  },
  metric: ({ state }, _, context) => loadMetric(context, state.metricId),
  from: ({ state }) => state.from,
  to: ({ state }) => state.to,
  value: ({ state }) => presentValue(state.value),
  history: ({ state }) => state.value.slice(-HISTORY_MAX).map(({ value, recordedAt }) => ({ value, recordedAt })),
};
