import { loadConnection, mapConnection } from '@holdfast/chassis';
import { metricAggregate } from '../../store/collections.js';
import { toMetricParent } from '../toParents.js';
import type { QueryResolvers } from '../types.generated.js';

export const metrics: QueryResolvers['metrics'] = async (_, args, { store }) =>
  mapConnection(await loadConnection(store, metricAggregate.collection, { index: 'key' }, args), toMetricParent);
