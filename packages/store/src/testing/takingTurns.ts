import type { Store } from '../store.js';

/** A store for stories about races: before each of its calls it waits for its turn, so that others may go first. */
export function takingTurns(store: Store, turn: () => Promise<void>): Store {
  return {
    get: async (collection, id) => turn().then(() => store.get(collection, id)),
    getMany: async (collection, ids) => turn().then(() => store.getMany(collection, ids)),
    insert: async (collection, document) => turn().then(() => store.insert(collection, document)),
    replace: async (collection, document, version) => turn().then(() => store.replace(collection, document, version)),
    writeMany: async (writes, options) => turn().then(() => store.writeMany(writes, options)),
    page: async (collection, query) => turn().then(() => store.page(collection, query)),
    count: async (collection, query) => turn().then(() => store.count(collection, query)),
    list: async (collection, query) => turn().then(() => store.list(collection, query)),
    delete: async (collection, id, version) => turn().then(() => store.delete(collection, id, version)),
    close: () => store.close(),
  };
}
