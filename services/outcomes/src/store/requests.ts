import type { AggregateDocument } from '@holdfast/chassis';
import type { Id } from '@holdfast/kernel';
import type { CollectionDefinition, Store } from '@holdfast/store';

/**
 * True when a request id made another thing of this collection: then its input was another one. The thing that it
 * names itself is judged by its decider.
 */
export async function hasMadeAnother<State>(
  store: Store,
  collection: CollectionDefinition<AggregateDocument<State>>,
  requestId: string,
  id: Id,
): Promise<boolean> {
  const { items } = await store.page(collection, { index: 'request', equals: [requestId], limit: 2 });
  return items.some((made) => made.id !== id);
}
