import { archivedCollectionsOf, type ServiceModule } from '@holdfast/chassis';
import type { CollectionDefinition, Document, Store } from '@holdfast/store';
import { createLineSum, toDocumentLine, type CollectionSum } from './archiveLine.js';

/** The store of a service, and the collections of it that an archive carries. */
export interface ArchivedStore {
  readonly service: string;
  readonly collections: readonly CollectionDefinition[];
  readonly store: Store;
}

export const toArchivedStore = (module: ServiceModule, store: Store): ArchivedStore => ({
  service: module.name,
  collections: archivedCollectionsOf(module),
  store,
});

/** A document may have a megabyte, so that few are held at once. */
const DOCUMENTS_PER_PAGE = 100;

/** All documents of a collection, page by page, so that a store of any size takes the same memory. */
export async function* listPages(
  store: Store,
  collection: CollectionDefinition,
): AsyncGenerator<readonly Document[], void, undefined> {
  let after: string | undefined;
  do {
    const page = await store.list(collection, { limit: DOCUMENTS_PER_PAGE, ...(after === undefined ? {} : { after }) });
    if (page.length > 0) yield page;
    after = page.length === DOCUMENTS_PER_PAGE ? page.at(-1)?.id : undefined;
  } while (after !== undefined);
}

/** The sum of what stands in a store now, to be compared with that of an archive. */
export async function sumStored(
  { service, store }: ArchivedStore,
  collection: CollectionDefinition,
  onPage: (documents: number) => Promise<void>,
): Promise<CollectionSum> {
  const sum = createLineSum();
  for await (const page of listPages(store, collection)) {
    for (const document of page) sum.add(toDocumentLine(document));
    await onPage(page.length);
  }
  return { service, collection: collection.name, count: sum.count, sha256: sum.digest() };
}
