import type { Store } from '@holdfast/store';

/** A store that lets somebody else go first before one of its calls. */
export function pausingAt(store: Store, pausedCall: number, pause: () => Promise<void>): Store {
  let calls = 0;
  const turn = async (): Promise<void> => (calls++ === pausedCall ? pause() : undefined);
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

/** Something to wait for until somebody opens it. */
export function createGate(): { readonly opened: Promise<void>; open(): void } {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open: () => open() };
}
