import { invariant, type Id } from '@holdfast/kernel';
import type { Store } from '@holdfast/store';
import type { MetricDefinition } from '../domain/metric/metric.js';
import { metricAggregate } from './collections.js';

/** Those of these metrics that were defined. */
export async function findMetrics(store: Store, ids: readonly Id[]): Promise<ReadonlyMap<Id, MetricDefinition>> {
  const found = await store.getMany(metricAggregate.collection, [...new Set(ids)]);
  return new Map(found.flatMap(({ id, state }) => (state.status === 'DEFINED' ? [[id, state]] : [])));
}

/** The metric of a study, which was there before the study. */
export async function getMetric(store: Store, id: Id): Promise<MetricDefinition> {
  const metric = (await findMetrics(store, [id])).get(id);
  invariant(metric, `the metric ${id} is defined before a study names it`);
  return metric;
}
