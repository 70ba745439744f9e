import { invariant, type Clock } from '@holdfast/kernel';
import type { Batch, Delivery, Unreadable } from '@holdfast/journal';
import type { Store } from '@holdfast/store';
import { changeMany } from '../aggregates/changeMany.js';
import {
  parkedCollection,
  toGroupSource,
  toParkedDocument,
  toParkedId,
  toRecordSource,
  withoutContent,
  type ParkedDocument,
  type ParkingPlace,
} from './parkedDocument.js';
import {
  countParked,
  eachParkedPage,
  parkedSourceCollection,
  toBlocking,
  type ParkedSourceDocument,
} from './parkedSources.js';
import { createParkingLimit } from './parkingLimit.js';
import { skippedEventCollection } from './skippedEvents.js';
import { noteWaiting } from './waitingSources.js';

/** What a group has parked. The set of sources is read at each assignment, and kept up while batches are handled. */
export interface Parked {
  /** Reads which sources are parked, since another process has parked those of what this one is to read from now on. */
  refresh(): Promise<void>;
  /** True for an event whose source is parked, or whose record has the key of bytes that could not be read. */
  isBehindParked(delivery: Delivery): boolean;
  /** Leaves out what somebody has decided to leave without effect, at whatever place of the journal it comes again. */
  withoutSkipped(batch: Batch): Promise<Batch>;
  /**
   * Stores the event before the checkpoint moves past it. Throws TooManyParked, with nothing stored, when its source
   * would be one too many for a minute.
   */
  park(delivery: Delivery | Unreadable, reason: string): Promise<void>;
  /** Stores an event behind what is parked; false, with nothing stored, when it is to be handled: its source is free. */
  parkBehind(delivery: Delivery): Promise<boolean>;
  /** How many events are parked in this store, whatever group could not handle them. */
  count(): Promise<number>;
}

const BEHIND = 'waits behind a parked event of its source';

const isParked = async (store: Store, source: string): Promise<boolean> =>
  (await store.get(parkedSourceCollection, source))?.parkedSince !== undefined;

const isSkipped = async (store: Store, { id }: ParkedDocument): Promise<boolean> =>
  (await store.get(skippedEventCollection, id)) !== undefined;

/** Stores the event; false, with nothing kept, when its source is parked no more, so that nobody would look for it. */
async function keep(store: Store, document: ParkedDocument): Promise<boolean> {
  let outcome = await store.insert(parkedCollection, document);
  // What is too large to be kept twice stands in the journal, at its position.
  if (outcome === 'tooLarge') outcome = await store.insert(parkedCollection, withoutContent(document));
  const { topic, position } = document;
  invariant(outcome !== 'tooLarge', `What stands at ${position} of ${topic} is too large to be parked.`);
  if (await isParked(store, document.source)) return true;
  await store.delete(parkedCollection, document.id, 1);
  return false;
}

/**
 * The source's document after an event was announced, which keeps a replay from setting the source free.
 * @param waitsFor the record key because of which alone the source is parked.
 */
const announce = (standing: ParkedSourceDocument | undefined, document: ParkedDocument, waitsFor?: string) => ({
  ...(standing?.parkedSince === undefined
    ? {
        ...standing,
        id: document.source,
        parkedSince: document.parkedAt,
        ...(waitsFor === undefined ? { failedAt: document.parkedAt } : { waitsFor }),
        blockedBy: toBlocking(document, document.reason),
      }
    : standing),
  last: document.id,
});

export interface ParkedDependencies extends ParkingPlace {
  readonly store: Store;
  readonly clock: Clock;
}

export async function openParked(dependencies: ParkedDependencies): Promise<Parked> {
  const { store, clock, group } = dependencies;
  const sources = new Set<string>();
  const limit = createParkingLimit(store, clock);
  // What is parked meanwhile stays; what was set free is found out when the next event of it is to be parked behind it.
  const refresh = (): Promise<void> => eachParkedPage(store, (page) => page.forEach(({ id }) => sources.add(id)));
  const isBehindParked = ({ topic, event }: Delivery): boolean =>
    sources.has(toGroupSource(event.source, group)) || sources.has(toRecordSource(topic, event.partitionkey, group));

  const toDocument = (delivery: Delivery | Unreadable, reason: string): ParkedDocument =>
    toParkedDocument(dependencies, delivery, reason, clock.now());
  await refresh();

  /** @param waitsFor the record key because of which alone it is parked. */
  async function park(document: ParkedDocument, waitsFor?: string): Promise<void> {
    const { source } = document;
    // It comes again because its checkpoint was not stored; what was decided about it stands.
    if (await isSkipped(store, document)) return;
    if (waitsFor === undefined && !(await isParked(store, source))) await limit.requireRoom();
    // Once it is announced it is to be stored, also when it comes again because that failed.
    sources.add(source);
    let announced: ReadonlyMap<string, ParkedSourceDocument>;
    do
      announced = await changeMany(store, parkedSourceCollection, [source], (_, standing) =>
        announce(standing, document, waitsFor),
      );
    while (!(await keep(store, document)));
    await noteWaiting(store, announced.get(source) ?? { id: source }, clock.now());
  }

  /** Stores an event behind those of its own source; false, with nothing stored, when that is free. */
  async function parkBehindSource(document: ParkedDocument): Promise<boolean> {
    const { source } = document;
    const announced = await changeMany(store, parkedSourceCollection, [source], (_, standing) =>
      standing?.parkedSince === undefined ? undefined : announce(standing, document),
    );
    const parkedSource = announced.get(source);
    if (!parkedSource || !(await keep(store, document))) return false;
    await noteWaiting(store, parkedSource, clock.now());
    return true;
  }

  return {
    refresh,
    isBehindParked,
    async withoutSkipped(batch) {
      const ids = batch.map((delivery) => toParkedId(dependencies, delivery));
      const skipped = new Set((await store.getMany(skippedEventCollection, ids)).map(({ id }) => id));
      return skipped.size === 0 ? batch : batch.filter((_, at) => !skipped.has(ids[at] ?? ''));
    },
    park: (delivery, reason) => park(toDocument(delivery, reason)),
    async parkBehind(delivery) {
      const document = toDocument(delivery, BEHIND);
      if (sources.has(document.source)) {
        if (await parkBehindSource(document)) return true;
        sources.delete(document.source);
      }
      const record = toRecordSource(delivery.topic, delivery.event.partitionkey, group);
      if (sources.has(record)) {
        // Behind bytes that could not be read, an event is the first of its own source that waits.
        if (await isParked(store, record)) return park(document, record).then(() => true);
        sources.delete(record);
      }
      // It may be what was skipped to set the source free.
      return isSkipped(store, document);
    },
    count: () => countParked(store),
  };
}
