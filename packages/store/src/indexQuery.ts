import { invariant } from '@holdfast/kernel';
import type { CollectionDefinition, IndexDefinition } from './collection.js';
import type { IndexQuery, PageQuery } from './store.js';

export const PAGE_LIMIT_MAX = 1_000;

/** The index that a query names. Throws when the query does not fit it: this is a mistake in our code. */
export function getIndex(collection: CollectionDefinition, query: IndexQuery): IndexDefinition {
  const index = collection.indexes.find(({ name }) => name === query.index);
  invariant(index, `Collection ${collection.name} has no index ${query.index}.`);
  const equals = query.equals?.length ?? 0;
  const isRange = query.from !== undefined || query.to !== undefined;
  invariant(
    equals + (isRange ? 1 : 0) <= index.fields.length,
    `Index ${index.name} of ${collection.name} has fewer fields than the query has values.`,
  );
  return index;
}

/** Throws when a stretch of a collection would be empty or too long: a mistake in our code. */
export function requireLimit({ name }: CollectionDefinition, limit: number): void {
  invariant(
    Number.isInteger(limit) && limit >= 1 && limit <= PAGE_LIMIT_MAX,
    `A page of ${name} has 1 to ${PAGE_LIMIT_MAX} documents, not ${limit}.`,
  );
}

/** The index of a page query, whose limit is checked as well. */
export function getPageIndex(collection: CollectionDefinition, query: PageQuery): IndexDefinition {
  requireLimit(collection, query.limit);
  return getIndex(collection, query);
}
