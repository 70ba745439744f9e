import type { CollectionDefinition } from '../collection.js';
import type { StoreFault } from '../errors.js';
import type { Store } from '../store.js';
import { openConnection } from './connection.js';
import { openDisk, type Disk } from './disk.js';
import { prepareCollections } from './form.js';
import { createReadCache } from './readCache.js';
import { createReads } from './reads.js';
import { createWrites } from './writes.js';

export interface SqliteStoreOptions {
  /** The path of the file, or `:memory:` for a store that ends with the process. */
  readonly file: string;
  readonly collections: readonly CollectionDefinition[];
  /** Told once when a write did not reach the disk: the store answers nothing more, and the process is to end. */
  readonly onFault?: ((fault: StoreFault) => void) | undefined;
}

/** Gives what was read or written once it is on the disk, so that nobody builds on what a power failure undoes. */
interface Durably {
  /**
   * Waits for every durable write that may be read by now: it was committed by this process, whose flush is under way,
   * or by a former one, and then the opening has brought it to the disk. Repeatable writes are not waited for: what is
   * written to this store after them stands only with them, and nothing else is ever built on one (`WriteManyOptions`).
   */
  read<Value>(read: () => Value): Promise<Value>;
  write<Value>(write: () => Value): Promise<Value>;
}

const durably = (disk: Disk): Durably => ({
  async read(read) {
    const value = read();
    const flushing = disk.flushing();
    if (flushing) await flushing;
    return value;
  },
  async write(write) {
    disk.requireUsable();
    const value = write();
    await disk.flush();
    return value;
  },
});

/**
 * Opens the store of one service in one SQLite file. A write is on the disk when its promise resolves, unless it is
 * repeatable, and so is every such write that a read gives. The caller holds the lock of the folder: what was read is remembered until this store writes it (ADR
 * 0010). Throws StoreFormDiffers when the file's collections are not the defined ones.
 */
export function openSqliteStore({ file, collections, onFault }: SqliteStoreOptions): Store {
  const connection = openConnection(file);
  try {
    prepareCollections(connection, file, collections);
  } catch (error) {
    connection.close();
    throw error;
  }
  const disk = openDisk(file, onFault);
  const { read, write } = durably(disk);
  const cache = createReadCache();
  const reads = createReads(connection, cache);
  const writes = createWrites(connection, cache);
  return {
    get: (collection, id) => read(() => reads.get(collection, id)),
    getMany: (collection, ids) => read(() => reads.getMany(collection, ids)),
    insert: (collection, document) => write(() => writes.write({ kind: 'insert', collection, document })),
    replace: (collection, document, expectedVersion) =>
      write(() => writes.write({ kind: 'replace', collection, document, expectedVersion })),
    writeMany: async (many, { isRepeatable = false } = {}) => {
      if (!isRepeatable && many.length > 0) return write(() => writes.writeMany(many));
      disk.requireUsable();
      return writes.writeMany(many);
    },
    page: (collection, query) => read(() => reads.page(collection, query)),
    count: (collection, query) => read(() => reads.count(collection, query)),
    list: (collection, query) => read(() => reads.list(collection, query)),
    delete: (collection, id, expectedVersion) => write(() => writes.delete(collection, id, expectedVersion)),
    close: async () => {
      cache.clear();
      await disk.close();
      // What a log holds after a flush that failed only its checksums tell, and they are verified at an opening alone.
      if (disk.fault()) connection.abandon();
      else connection.close();
    },
  };
}
