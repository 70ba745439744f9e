import { toKafkaOptions } from './kafkaOptions.js';
import type { Logger } from './logger.js';
import { toMongoPlace } from './mongoPlace.js';
import { collectionsOf, type StoreOwner } from './openStorage.js';
import type { StorageSettings } from './storageSettings.js';

/**
 * Makes the collections and indexes that a service's database lacks, as an explicit step, and gives the database's
 * name; undefined where the store is embedded and makes them itself. Nothing that is there is changed.
 */
export async function prepareStore(
  settings: StorageSettings & { readonly HOLDFAST_EPOCH: number },
  service: StoreOwner,
): Promise<string | undefined> {
  if (settings.HOLDFAST_STORE === 'sqlite') return undefined;
  const { prepareMongoCollections } = await import('@holdfast/store/mongo');
  const place = await toMongoPlace(settings, service.name);
  await prepareMongoCollections({ ...place, collections: collectionsOf(service) });
  return place.database;
}

/**
 * Whether the journal's servers answer, before anything is made anywhere; nothing where the journal is embedded. Throws a
 * fault that names the setting to look at.
 */
export async function requireJournal(
  settings: StorageSettings & { readonly HOLDFAST_EPOCH: number },
  logger: Logger,
): Promise<void> {
  if (settings.HOLDFAST_JOURNAL === 'sqlite') return;
  const { requireBrokers } = await import('@holdfast/journal/kafka');
  await requireBrokers(toKafkaOptions(settings, logger));
}

/** What the services have read of the journal. */
export interface ReadTopics {
  /** The topics that a group has begun to read. */
  readonly begun: ReadonlySet<string>;
  /** How far the furthest group remembers to have read, by the journal's name of the place. */
  readonly positions: ReadonlyMap<string, number>;
}

const NOTHING_READ: ReadTopics = { begun: new Set(), positions: new Map() };

/**
 * Makes the topics that the journal lacks and gives their names; undefined where the journal is embedded. Throws when one
 * is gone that a service has begun to read, or was made anew since.
 */
export async function prepareJournal(
  settings: StorageSettings & { readonly HOLDFAST_EPOCH: number },
  logger: Logger,
  read: ReadTopics = NOTHING_READ,
): Promise<readonly string[] | undefined> {
  if (settings.HOLDFAST_JOURNAL === 'sqlite') return undefined;
  const { prepareTopics } = await import('@holdfast/journal/kafka');
  return prepareTopics(toKafkaOptions(settings, logger), read);
}
