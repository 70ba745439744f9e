import { changeMany, isNewer, toMark, type CatalogEvent } from '@holdfast/chassis';
import type { Id } from '@holdfast/kernel';
import type { Store } from '@holdfast/store';
import type { MetricFact } from '../domain/assessment/facts.js';
import { metricCollection } from './collections.js';
import { newestBySource } from './newestBySource.js';

/** Keeps which way metrics are better and how their periods combine. */
export async function recordMetrics(
  store: Store,
  events: readonly CatalogEvent<'holdfast.outcomes.metric-defined.v1'>[],
): Promise<void> {
  const newest = newestBySource(events);
  await changeMany(store, metricCollection, [...newest.keys()], (id, current) => {
    const event = newest.get(id);
    if (!event || !isNewer(current?.mark, event)) return undefined;
    const { direction, periodRule } = event.data;
    return { ...current, id, direction, periodRule, mark: toMark(event) };
  });
}

/** Those of these metrics that were heard of. */
export async function listMetrics(store: Store, metricIds: readonly Id[]): Promise<ReadonlyMap<Id, MetricFact>> {
  const found = await store.getMany(metricCollection, [...new Set(metricIds)]);
  return new Map(found.map((metric) => [metric.id, metric]));
}
