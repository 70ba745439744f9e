import type { Id } from '@holdfast/kernel';
import type { CollectionDefinition, Document, Store } from '@holdfast/store';
import DataLoader from 'dataloader';

/** Loads documents of one collection by id, batched and read once per request; null for what is not there. */
export type DocumentLoader<Doc extends Document> = DataLoader<Id, Doc | null>;

export function createDocumentLoader<Doc extends Document>(
  store: Store,
  collection: CollectionDefinition<Doc>,
): DocumentLoader<Doc> {
  return new DataLoader(async (ids) => {
    const found = new Map((await store.getMany(collection, ids)).map((document) => [document.id, document]));
    return ids.map((id) => found.get(id) ?? null);
  });
}
