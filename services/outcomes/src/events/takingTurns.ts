import type { Store } from '@holdfast/store';

/** Lets somebody else go first before every call: which one, the scheduler chooses. */
export function takingTurns(store: Store, turn: () => Promise<void>): Store {
  return {
    get: async (collection, id) => turn().then(() => store.get(collection, id)),
    getMany: async (collection, ids) => turn().then(() => store.getMany(collection, ids)),
    insert: async (collection, document) => turn().then(() => store.insert(collection, document)),
    replace: async (collection, document, version) => turn().then(() => store.replace(collection, document, version)),
    writeMany: async (writes) => turn().then(() => store.writeMany(writes)),
    page: async (collection, query) => turn().then(() => store.page(collection, query)),
    count: async (collection, query) => turn().then(() => store.count(collection, query)),
    delete: async (collection, id, version) => turn().then(() => store.delete(collection, id, version)),
    close: () => store.close(),
  };
}
