import type { Id } from '@holdfast/kernel';
import type { Store } from '@holdfast/store';
import type { Price } from '../domain/monetization/monetization.js';
import { monetizationAggregate } from './collections.js';

/** The price in force of a metric: the last one that was set. */
export async function findPrice(store: Store, metricId: Id): Promise<Price | undefined> {
  const query = { index: 'metric', equals: [metricId], order: 'descending', limit: 1 } as const;
  const [newest] = (await store.page(monetizationAggregate.collection, query)).items;
  return newest && newest.state.status === 'SET' ? newest.state : undefined;
}
