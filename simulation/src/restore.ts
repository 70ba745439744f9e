import {
  archivedCollectionsOf,
  findLoadMark,
  loadInOrder,
  type InstallationMark,
  type MarkedStore,
} from '@holdfast/chassis';
import { invariant, sha256Hex } from '@holdfast/kernel';
import type { CollectionDefinition, Document, Store } from '@holdfast/store';
import type { Documents } from './memory/documents.js';
import { serviceNames, type ServiceName } from './serviceNames.js';
import { modules } from './services.js';

/** What an archive carries of one collection. */
interface ArchivedCollection {
  readonly service: ServiceName;
  readonly collection: CollectionDefinition;
  readonly documents: readonly Document[];
}

/** A copy of all stores at a settled moment. */
export interface Backup {
  readonly sha256: string;
  readonly collections: readonly ArchivedCollection[];
}

/** More than any run stores of one kind; it is what is listed at once. */
const DOCUMENTS_MAX = 1_000;
const DOCUMENTS_PER_WRITE = 25;

function listAll(documents: Documents, collection: CollectionDefinition): readonly Document[] {
  const all = documents.listById(collection, { limit: DOCUMENTS_MAX });
  invariant(all.length < DOCUMENTS_MAX, `${collection.name} holds more than a run can copy`);
  return all;
}

/** Copies what the product's archive carries. */
export function backUp(documents: Readonly<Record<ServiceName, Documents>>): Backup {
  const collections = serviceNames.flatMap((service) =>
    archivedCollectionsOf(modules[service]).map((collection) => ({
      service,
      collection,
      documents: listAll(documents[service], collection),
    })),
  );
  return { sha256: sha256Hex(JSON.stringify(collections.map(({ documents: each }) => each))), collections };
}

/** How far each source had come when it was copied. */
export const sequencesOf = ({ collections }: Backup): ReadonlyMap<string, number> =>
  new Map(
    collections.flatMap(({ documents }) =>
      documents.flatMap((document): [string, number][] => {
        const sequence: unknown = Reflect.get(document, 'sequence');
        return typeof sequence === 'number' ? [[document.id, sequence]] : [];
      }),
    ),
  );

async function loadCollection(store: Store, { collection, documents }: ArchivedCollection): Promise<void> {
  for (let at = 0; at < documents.length; at += DOCUMENTS_PER_WRITE) {
    const page = documents.slice(at, at + DOCUMENTS_PER_WRITE);
    const writes = page.map((document) => ({ kind: 'load', collection, document }) as const);
    await store.writeMany(writes, { isRepeatable: true });
  }
}

async function isEqual(store: Store, { collection, documents }: ArchivedCollection): Promise<boolean> {
  const loaded = await store.list(collection, { limit: DOCUMENTS_MAX });
  return JSON.stringify(loaded) === JSON.stringify(documents);
}

export interface RestoreTarget {
  readonly mark: InstallationMark;
  readonly openStore: (service: ServiceName) => Store;
  /** Called when no service can start on any of the stores any more, and once more before they are opened. */
  readonly onMarked: () => void;
}

/**
 * Loads a copy into the empty stores of a new epoch, in the order of the product's restore. It may be cut off anywhere,
 * and is repeated then.
 */
export async function load(
  { sha256, collections }: Backup,
  { mark, openStore, onMarked }: RestoreTarget,
): Promise<void> {
  const stores = new Map(serviceNames.map((service) => [service, openStore(service)]));
  const marked = await Promise.all(
    [...stores].map(async ([service, store]): Promise<MarkedStore> => {
      return { service, store, load: await findLoadMark(store, service, mark) };
    }),
  );
  const each = async (work: (store: Store, archived: ArchivedCollection) => Promise<void>): Promise<void> => {
    for (const archived of collections) {
      const store = stores.get(archived.service);
      if (store) await work(store, archived);
    }
  };
  await loadInOrder(marked, mark, sha256, {
    load() {
      onMarked();
      return each(loadCollection);
    },
    async compare() {
      await each(async (store, archived) => {
        if (!(await isEqual(store, archived))) throw new Error(`${archived.collection.name} was not loaded as it was.`);
      });
      onMarked();
    },
    toMovedOn: (service) => new Error(`Somebody else loads into the store of ${service}.`),
  });
}
