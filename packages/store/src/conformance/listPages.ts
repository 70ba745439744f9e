import type { PageQuery, Store } from '../store.js';
import { things, type Thing } from './thing.js';

/** Follows the cursors to the end and gives the pages. */
export async function listPages(store: Store, query: PageQuery): Promise<readonly (readonly Thing[])[]> {
  const page = await store.page(things, query);
  if (!page.hasNextPage || page.endCursor === null) return [page.items];
  return [page.items, ...(await listPages(store, { ...query, after: page.endCursor }))];
}

/** The ids of all pages, in their order. */
export const listIds = async (store: Store, query: PageQuery): Promise<readonly string[]> =>
  (await listPages(store, query)).flat().map(({ id }) => id);
