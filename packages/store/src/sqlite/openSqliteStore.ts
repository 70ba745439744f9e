import type { CollectionDefinition } from '../collection.js';
import type { Store } from '../store.js';
import { openConnection } from './connection.js';
import { prepareCollections } from './form.js';
import { createReadCache } from './readCache.js';
import { createReads } from './reads.js';
import { createWrites } from './writes.js';

export interface SqliteStoreOptions {
  /** The path of the file, or `:memory:` for a store that ends with the process. */
  readonly file: string;
  readonly collections: readonly CollectionDefinition[];
}

/**
 * Opens the store of one service in one SQLite file. A write is on the disk when its promise resolves. The caller holds
 * the lock of the folder: what was read is remembered until this store writes it (ADR 0010). Throws StoreFormDiffers
 * when the file's collections are not the defined ones.
 */
export function openSqliteStore({ file, collections }: SqliteStoreOptions): Store {
  const connection = openConnection(file);
  try {
    prepareCollections(connection, file, collections);
  } catch (error) {
    connection.close();
    throw error;
  }
  const cache = createReadCache();
  const reads = createReads(connection, cache);
  const writes = createWrites(connection, cache);
  return {
    get: async (collection, id) => reads.get(collection, id),
    getMany: async (collection, ids) => reads.getMany(collection, ids),
    insert: async (collection, document) => writes.write({ kind: 'insert', collection, document }),
    replace: async (collection, document, expectedVersion) =>
      writes.write({ kind: 'replace', collection, document, expectedVersion }),
    writeMany: async (many, { isRepeatable = false } = {}) => writes.writeMany(many, isRepeatable),
    page: async (collection, query) => reads.page(collection, query),
    count: async (collection, query) => reads.count(collection, query),
    delete: async (collection, id, expectedVersion) => writes.delete(collection, id, expectedVersion),
    close: async () => {
      cache.clear();
      connection.close();
    },
  };
}
