import { normalizeText } from '@holdfast/kernel';
import { toMetricParent } from '../toParents.js';
import type { QueryResolvers } from '../types.generated.js';

export const metric: QueryResolvers['metric'] = async (_, { key }, { identity, metrics }) => {
  const document = await metrics.load(identity.metric(normalizeText(key)));
  return document && toMetricParent(document);
};
