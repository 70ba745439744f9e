import type { Id, Problem, RequestMark } from '@holdfast/kernel';
import type { CollectionDefinition, IndexDefinition, Store } from '@holdfast/store';
import type { AggregateDocument } from './aggregate.js';

/** The request id was used before with another input. */
export type RequestIdReused = Problem<'RequestIdReused'>;

export const requestIdReused = (requestId: string): RequestIdReused => ({
  type: 'RequestIdReused',
  message: `The request id "${requestId.slice(0, 80)}" was used before with another input.`,
  path: ['requestId'],
});

/** How a request stands to the one that made a thing: the same again, the same id misused, or another request. */
export function compareRequest(made: RequestMark, request: RequestMark): 'repeated' | 'reused' | 'other' {
  if (made.requestId !== request.requestId) return 'other';
  return made.inputHash === request.inputHash ? 'repeated' : 'reused';
}

/** The index by which a request finds the thing that it made; the state keeps the request as `madeBy`. */
export const REQUEST_INDEX: IndexDefinition = { name: 'request', fields: ['state.madeBy.requestId'] };

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
  const { items } = await store.page(collection, { index: REQUEST_INDEX.name, equals: [requestId], limit: 2 });
  return items.some((made) => made.id !== id);
}
