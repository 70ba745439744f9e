import type { Id } from '@holdfast/kernel';
import { trusted, type Model } from 'mongoose';
import type { CollectionDefinition } from '../collection.js';
import type { Document } from '../document.js';
import { getIndex } from '../indexQuery.js';
import { requireReadableIds } from '../readableIds.js';
import type { Store, Write, WriteOutcome } from '../store.js';
import { openConnection, type MongoConnection } from './connection.js';
import { toCountFilter } from './filters.js';
import { createModels } from './models.js';
import { requireForm, type MongoStoreOptions } from './prepareMongoCollections.js';
import { readList } from './readList.js';
import { readPage } from './readPage.js';
import { fromStored, type StoredDocument } from './storedDocument.js';
import { writeAll } from './writeAll.js';

const IDS_PER_QUERY = 1_000;

async function getMany<Doc extends Document>(
  model: Model<StoredDocument>,
  collection: CollectionDefinition<Doc>,
  ids: readonly Id[],
): Promise<readonly Doc[]> {
  requireReadableIds(collection, ids);
  const different = [...new Set(ids)];
  const found: Doc[] = [];
  for (let at = 0; at < different.length; at += IDS_PER_QUERY) {
    const some = different.slice(at, at + IDS_PER_QUERY);
    const stored = model.find({ _id: trusted({ $in: some }) }).batchSize(IDS_PER_QUERY);
    found.push(...fromStored<Doc>(await stored.lean<StoredDocument[]>()));
  }
  return found;
}

function createStore(connection: MongoConnection, collections: readonly CollectionDefinition[]): Store {
  const { guard, close } = connection;
  const modelOf = createModels(connection.connection, collections);
  const write = async (one: Write): Promise<WriteOutcome> =>
    guard(async () => (await writeAll(connection, [one]))[0] ?? 'conflict');
  return {
    get: <Doc extends Document>(collection: CollectionDefinition<Doc>, id: Id) =>
      guard(async () => {
        const stored = await modelOf(collection).findOne({ _id: id }).lean<StoredDocument | null>();
        return fromStored<Doc>(stored ? [stored] : [])[0];
      }),
    getMany: (collection, ids) => guard(async () => getMany(modelOf(collection), collection, ids)),
    insert: (collection, document) => write({ kind: 'insert', collection, document }),
    replace: (collection, document, expectedVersion) =>
      write({ kind: 'replace', collection, document, expectedVersion }),
    writeMany: (writes) => guard(async () => writeAll(connection, writes)),
    page: (collection, query) => guard(async () => readPage(modelOf(collection), collection, query)),
    count: (collection, query) =>
      guard(async () => {
        const index = getIndex(collection, query);
        return modelOf(collection).countDocuments(toCountFilter(index, query)).hint(index.name);
      }),
    list: (collection, query) => guard(async () => readList(modelOf(collection), collection, query)),
    delete: (collection, id, version) =>
      guard(async () => (await modelOf(collection).deleteOne({ _id: id, version })).deletedCount === 1),
    close,
  };
}

/**
 * Opens the store of one service in one database, whose collections `prepareMongoCollections` has made. A write is on
 * the disks of a majority of the servers when its promise resolves; a server that is away for long is a StoreFault, and
 * the calls after it find the server again by themselves. Throws StoreFault when the database cannot be reached, and
 * StoreFormDiffers when its collections are not the defined ones.
 */
export async function openMongoStore({ collections, ...where }: MongoStoreOptions): Promise<Store> {
  const connection = await openConnection(where);
  try {
    await connection.guard(() => requireForm(connection.database, connection.place, collections, false));
    return createStore(connection, collections);
  } catch (error) {
    await connection.close();
    throw error;
  }
}
