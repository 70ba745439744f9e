import type { Page } from '@holdfast/kernel';
import type { Model } from 'mongoose';
import type { CollectionDefinition, IndexDefinition } from '../collection.js';
import { parseCursor, toCursors } from '../cursor.js';
import type { Document } from '../document.js';
import { getPageIndex } from '../indexQuery.js';
import type { PageQuery } from '../store.js';
import { keysOf, toPageFilters, type Filter } from './filters.js';
import { fromStored, type StoredDocument } from './storedDocument.js';

/** The query of one stretch of a page. It names its index, so that the server never chooses another. */
export function findStretch(
  model: Model<StoredDocument>,
  index: IndexDefinition,
  { order }: PageQuery,
  filter: Filter,
  limit: number,
) {
  const direction = order === 'descending' ? -1 : 1;
  const sort = Object.fromEntries(keysOf(index).map((key) => [key, direction] as const));
  return model.find(filter).sort(sort).hint(index.name).limit(limit).batchSize(limit).lean<StoredDocument[]>();
}

/**
 * One document more than the limit is read, to know whether a page follows. A document that moves between two
 * stretches while they are read may stand in both; one that stands still stands in one.
 */
export async function readPage<Doc extends Document>(
  model: Model<StoredDocument>,
  collection: CollectionDefinition<Doc>,
  query: PageQuery,
): Promise<Page<Doc>> {
  const index = getPageIndex(collection, query);
  const after = query.after === undefined ? undefined : parseCursor(collection, index, query, query.after);
  const found: StoredDocument[] = [];
  for (const filter of toPageFilters(index, query, after)) {
    const lacking = query.limit + 1 - found.length;
    if (lacking > 0) found.push(...(await findStretch(model, index, query, filter, lacking)));
  }
  const items = fromStored<Doc>(found.slice(0, query.limit));
  const cursors = toCursors(collection, index, query, items);
  return { items, cursors, hasNextPage: found.length > query.limit, endCursor: cursors.at(-1) ?? null };
}
