import type { Id } from '@holdfast/kernel';
import type { CollectionDefinition, Document, IndexQuery, Store } from '@holdfast/store';
import { mapBounded } from './mapBounded.js';

const PAGE_SIZE = 1000;

/** All documents of a part of an index that a business fact bounds, such as the enrollments of one person. */
export async function listByIndex<Doc extends Document>(
  store: Store,
  collection: CollectionDefinition<Doc>,
  query: IndexQuery,
): Promise<readonly Doc[]> {
  const found: Doc[] = [];
  let after: string | undefined;
  do {
    const page = await store.page(collection, {
      ...query,
      limit: PAGE_SIZE,
      ...(after === undefined ? {} : { after }),
    });
    found.push(...page.items);
    after = page.hasNextPage && page.endCursor !== null ? page.endCursor : undefined;
  } while (after !== undefined);
  return found;
}

/** For each of these ids, once, all documents that an index has under it, such as the enrollments of many people. */
export async function listByIds<Doc extends Document>(
  store: Store,
  collection: CollectionDefinition<Doc>,
  index: string,
  ids: readonly Id[],
): Promise<ReadonlyMap<Id, readonly Doc[]>> {
  const different = [...new Set(ids)];
  return new Map(
    await mapBounded(
      different,
      async (id) => [id, await listByIndex(store, collection, { index, equals: [id] })] as const,
    ),
  );
}
