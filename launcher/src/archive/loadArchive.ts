import {
  findLoadMark,
  isHalfOpen,
  loadInOrder,
  type InstallationMark,
  type LoadMark,
  type MarkedStore,
} from '@holdfast/chassis';
import type { Journal } from '@holdfast/journal';
import { eventCatalog } from '@holdfast/schema';
import type { CollectionDefinition, Document, Store } from '@holdfast/store';
import type { CollectionSum } from './archiveLine.js';
import type { ArchivedStore } from './archivedStore.js';
import { sumStored } from './archivedStore.js';
import { ArchiveRefused } from './archiveRefused.js';
import type { InspectedArchive } from './inspectArchive.js';
import { readArchive } from './readArchive.js';
import type { Standstill } from './standStill.js';

/** What an archive is loaded into. */
export interface LoadTarget {
  readonly stores: readonly ArchivedStore[];
  readonly journal: Journal;
  /** The installation with its raised epoch. */
  readonly mark: InstallationMark;
  /** Keeps services off the stores of this epoch and of those before it. */
  readonly still: Standstill;
}

export interface LoadProgress {
  onLoad(documents: number): void;
  onCompare(documents: number): void;
}

const DOCUMENTS_PER_WRITE = 500;
/** What one write holds at most, so that large documents do not fill the memory. */
const CHARACTERS_PER_WRITE = 2_000_000;

async function isEmpty({ store, collections }: ArchivedStore): Promise<boolean> {
  for (const collection of collections) if ((await store.list(collection, { limit: 1 })).length > 0) return false;
  return true;
}

/** Refuses a store that holds anything but a part of this archive, left by a restore that was cut off. */
async function requireRoom(archived: ArchivedStore, load: LoadMark | undefined, sha256: string, epoch: number) {
  const { service } = archived;
  if (load?.archive === sha256) return;
  if (load?.isLoading) throw new ArchiveRefused({ kind: 'otherArchive', service, epoch });
  if (load || !(await isEmpty(archived))) throw new ArchiveRefused({ kind: 'notEmpty', service, epoch });
}

/** Refuses a target in which anything but this archive stands, before anything is written to it. */
async function requireTarget({ stores, journal, mark }: LoadTarget, sha256: string): Promise<readonly MarkedStore[]> {
  const { epoch } = mark;
  const marked: (ArchivedStore & MarkedStore)[] = [];
  for (const archived of stores)
    marked.push({ ...archived, load: await findLoadMark(archived.store, archived.service, mark) });
  for (const archived of marked) await requireRoom(archived, archived.load, sha256, epoch);
  const topics = [...new Set(Object.values(eventCatalog).map(({ topic }) => topic))];
  // What was opened may have been worked on since, and must not keep the rest closed.
  if (!isHalfOpen(marked) && (await journal.end(topics)) > 0)
    throw new ArchiveRefused({ kind: 'topicsNotEmpty', epoch });
  return marked;
}

/** Called after each page, before the next one. */
type OnPage = (documents: number) => Promise<void>;

interface Place {
  readonly store: Store;
  readonly collection: CollectionDefinition;
}

function findPlace(stores: readonly ArchivedStore[], service: string, collection: string): Place {
  const archived = stores.find((each) => each.service === service);
  const definition = archived?.collections.find(({ name }) => name === collection);
  if (!archived || !definition) throw new Error(`Nobody knows ${collection} of ${service}.`);
  return { store: archived.store, collection: definition };
}

/** Gathers documents of one collection and writes them together. What stands there already is left alone. */
function createLoader(stores: readonly ArchivedStore[], onLoad: OnPage) {
  let gathered: Document[] = [];
  let characters = 0;
  let place: Place | undefined;

  async function flush(): Promise<void> {
    const target = place;
    if (!target || gathered.length === 0) return;
    const writes = gathered.map((document) => ({ kind: 'load', collection: target.collection, document }) as const);
    await target.store.writeMany(writes, { isRepeatable: true });
    await onLoad(gathered.length);
    gathered = [];
    characters = 0;
  }

  return {
    flush,
    begin(service: string, collection: string): void {
      place = findPlace(stores, service, collection);
    },
    async add(document: Document): Promise<void> {
      gathered.push(document);
      characters += JSON.stringify(document).length;
      if (gathered.length >= DOCUMENTS_PER_WRITE || characters >= CHARACTERS_PER_WRITE) await flush();
    },
  };
}

async function loadDocuments({ file, sha256 }: InspectedArchive, stores: readonly ArchivedStore[], onLoad: OnPage) {
  const loader = createLoader(stores, onLoad);
  for await (const part of readArchive(file)) {
    if (part.kind === 'collection') loader.begin(part.collection.service, part.collection.collection);
    if (part.kind === 'document') await loader.add(part.document);
    if (part.kind === 'sum') await loader.flush();
    // Somebody has put another archive in its place since it was inspected.
    if (part.kind === 'end' && part.sha256 !== sha256) throw new ArchiveRefused({ kind: 'damaged', file, line: 1 });
  }
}

/** Reads the stores again and compares them with the archive, to the last sign. Gives the first sum that differs. */
async function findDifference(
  { sums }: InspectedArchive,
  stores: readonly ArchivedStore[],
  onCompare: OnPage,
): Promise<CollectionSum | undefined> {
  for (const expected of sums) {
    const { service, collection } = expected;
    const archived = stores.find((each) => each.service === service);
    if (!archived) throw new Error(`Nobody knows the service ${service}.`);
    const stored = await sumStored(archived, findPlace(stores, service, collection).collection, onCompare);
    if (stored.count !== expected.count || stored.sha256 !== expected.sha256) return expected;
  }
  return undefined;
}

/**
 * Loads an archive into the empty stores of a new epoch, beside a journal in which nothing stands. Until all of it is in
 * all of them, and was read again and compared, the stores are marked so that no service starts on them; a load that was
 * cut off can be repeated, and so can one that has ended while no service has worked on what it brought. Throws
 * ArchiveRefused.
 */
export async function loadArchive(
  archive: InspectedArchive,
  target: LoadTarget,
  progress: LoadProgress,
): Promise<void> {
  const { stores, mark, still } = target;
  const { sha256 } = archive;
  const onLoad: OnPage = async (documents) => {
    progress.onLoad(documents);
    await still.keep();
  };
  const onCompare: OnPage = async (documents) => {
    progress.onCompare(documents);
    await still.keep();
  };
  async function compare(hasArrived: boolean): Promise<void> {
    const differing = await findDifference(archive, stores, onCompare);
    if (differing) {
      const { service, collection } = differing;
      // What had arrived as it was has been worked on since.
      if (hasArrived) throw new ArchiveRefused({ kind: 'notEmpty', service, epoch: mark.epoch });
      throw new ArchiveRefused({ kind: 'copyDiffers', service, collection });
    }
    await still.requireStill();
  }
  await loadInOrder(await requireTarget(target, sha256), mark, sha256, {
    load: () => loadDocuments(archive, stores, onLoad),
    compare,
    toMovedOn: (service) => new ArchiveRefused({ kind: 'movedOn', service }),
  });
}
