import { trusted, type Model } from 'mongoose';
import type { CollectionDefinition } from '../collection.js';
import type { Document } from '../document.js';
import { requireLimit } from '../indexQuery.js';
import type { ListQuery } from '../store.js';
import { fromStored, type StoredDocument } from './storedDocument.js';

/** The index that every collection has by itself. */
const ID_INDEX = '_id_';

/** A stretch of a whole collection, by the ids. */
export async function readList<Doc extends Document>(
  model: Model<StoredDocument>,
  collection: CollectionDefinition<Doc>,
  { after, limit }: ListQuery,
): Promise<readonly Doc[]> {
  requireLimit(collection, limit);
  const filter = after === undefined ? {} : { _id: trusted({ $gt: after }) };
  const stored = model.find(filter).sort({ _id: 1 }).hint(ID_INDEX).limit(limit).batchSize(limit);
  return fromStored<Doc>(await stored.lean<StoredDocument[]>());
}
