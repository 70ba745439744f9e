import type { Clock } from '@holdfast/kernel';
import type { Journal } from '@holdfast/journal';
import type { CollectionDefinition, Store } from '@holdfast/store';
import { toEmbeddedFile, type EmbeddedPlace } from './embeddedFile.js';
import { toKafkaOptions } from './kafkaOptions.js';
import type { Logger } from './logger.js';
import { toMongoPlace } from './mongoPlace.js';
import { chassisCollections } from '../runtime.js';
import type { StorageSettings } from './storageSettings.js';
import { watchStore, type WatchedStore } from './watchStore.js';

/** Where a process keeps things: the journal, and a store per service. */
export interface Storage {
  readonly journal: Journal;
  openStore(service: StoreOwner): Promise<Store>;
  /** Which store cannot be used, or why events cannot travel at present; undefined while all is well. */
  whyNotReady(): string | undefined;
  /** Closes the journal and then the stores. What fails to close keeps nothing else open; the first fault is thrown. */
  close(): Promise<void>;
}

/** A service as its store sees it. */
export interface StoreOwner {
  readonly name: string;
  readonly collections: readonly CollectionDefinition[];
}

export interface StorageOptions {
  readonly settings: StorageSettings & EmbeddedPlace;
  /** The embedded journal's file in the data folder. */
  readonly journalFile: string;
  /** Goes with every record of a journal that others may write to. */
  readonly namespaceFingerprint?: string;
  readonly clock: Clock;
  readonly logger: Logger;
  /** A store answers nothing more, which the log says: the process is to end. Where nobody listens it is not ready. */
  readonly onFatal?: ((fault: Error) => void) | undefined;
}

/** Every collection of a service's store: its own, and those that the chassis keeps in every store. */
export const collectionsOf = ({ collections }: StoreOwner): readonly CollectionDefinition[] => [
  ...collections,
  ...chassisCollections,
];

// The drivers are loaded by who needs them: a process on the embedded default neither waits for them nor holds them.
async function openJournal({ settings, journalFile, clock, logger, namespaceFingerprint }: StorageOptions) {
  if (settings.HOLDFAST_JOURNAL === 'kafka') {
    const { openKafkaJournal } = await import('@holdfast/journal/kafka');
    const journal = await openKafkaJournal({ ...toKafkaOptions(settings, logger), clock, namespaceFingerprint });
    return { journal, whyNotReady: journal.describeTrouble };
  }
  const { openSqliteJournal } = await import('@holdfast/journal/sqlite');
  const file = toEmbeddedFile(settings, journalFile);
  const journal = openSqliteJournal({ file, clock, logger });
  return { journal, whyNotReady: journal.describeTrouble };
}

/**
 * Opens these collections of a service's store and no others, without the journal; `onFault` hears of a fault after
 * which it answers nothing more. Throws a fault that names the setting or the place.
 */
export async function openCollections(
  settings: StorageOptions['settings'],
  { name, collections }: StoreOwner,
  onFault?: (fault: Error) => void,
): Promise<Store> {
  if (settings.HOLDFAST_STORE === 'mongo') {
    const { openMongoStore } = await import('@holdfast/store/mongo');
    return openMongoStore({ ...(await toMongoPlace(settings, name)), collections });
  }
  const { openSqliteStore } = await import('@holdfast/store/sqlite');
  return openSqliteStore({ file: toEmbeddedFile(settings, `${name}.db`), collections, onFault });
}

/** Opens the store of one service with every collection that it has. */
export const openStore = (
  settings: StorageOptions['settings'],
  service: StoreOwner,
  onFault?: (fault: Error) => void,
): Promise<Store> => openCollections(settings, { ...service, collections: collectionsOf(service) }, onFault);

async function closeAll(journal: Journal, stores: readonly Store[]): Promise<void> {
  const [journalClosed] = await Promise.allSettled([journal.close()]);
  const storesClosed = await Promise.allSettled(stores.map((store) => store.close()));
  for (const closed of [journalClosed, ...storesClosed]) if (closed.status === 'rejected') throw closed.reason;
}

/** The first trouble of a store. */
const describeTroubles = (stores: readonly WatchedStore[]): string | undefined =>
  stores.flatMap(({ describeTrouble }) => describeTrouble() ?? [])[0];

/** Opens what the settings name. Throws a fault that names the setting or the place when it cannot be reached. */
export async function openStorage(options: StorageOptions): Promise<Storage> {
  const { settings, logger, onFatal } = options;
  const { journal, whyNotReady } = await openJournal(options);
  const stores: WatchedStore[] = [];
  let reason: string | undefined;
  const onFault = (service: string, fault: Error): void => {
    reason ??= `The store of ${service} did not reach its disk and answers nothing more.`;
    logger.fatal({ err: fault, service }, `The store of ${service} did not reach its disk. The process ends.`);
    onFatal?.(fault);
  };
  return {
    journal,
    whyNotReady: () => reason ?? describeTroubles(stores) ?? whyNotReady(),
    async openStore(service) {
      const opened = await openStore(settings, service, (fault) => onFault(service.name, fault));
      const placeSetting = settings.HOLDFAST_STORE === 'mongo' ? 'HOLDFAST_MONGO_URL' : 'HOLDFAST_DATA_DIR';
      const watched = watchStore(opened, service.name, logger, placeSetting);
      stores.push(watched);
      return watched.store;
    },
    close: () =>
      closeAll(
        journal,
        stores.map(({ store }) => store),
      ),
  };
}
