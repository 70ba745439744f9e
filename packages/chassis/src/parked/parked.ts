import { invariant, type Clock } from '@holdfast/kernel';
import type { Batch, Delivery, Unreadable } from '@holdfast/journal';
import type { Store } from '@holdfast/store';
import { changeMany } from '../aggregates/changeMany.js';
import {
  parkedCollection,
  toParkedDocument,
  toParkedId,
  toRecordSource,
  type ParkedDocument,
  type ParkingPlace,
} from './parkedDocument.js';
import { eachParkedPage, parkedSourceCollection, type ParkedSourceDocument } from './parkedSources.js';
import { createParkingLimit } from './parkingLimit.js';
import { skippedEventCollection } from './skippedEvents.js';

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
  count(): Promise<number>;
}

const BEHIND = 'waits behind a parked event of its source';

/** Stores the event; false, with nothing kept, when its source is parked no more, so that nobody would look for it. */
async function keep(store: Store, document: ParkedDocument): Promise<boolean> {
  let outcome = await store.insert(parkedCollection, document);
  // What is too large to be kept twice stands in the journal, at its position.
  if (outcome === 'tooLarge') outcome = await store.insert(parkedCollection, { ...document, event: null, bytes: null });
  const { topic, position } = document;
  invariant(outcome !== 'tooLarge', `What stands at ${position} of ${topic} is too large to be parked.`);
  const source = await store.get(parkedSourceCollection, document.source);
  if (source?.parkedSince !== undefined) return true;
  await store.delete(parkedCollection, document.id, 1);
  return false;
}

/** The source's document after an event was announced, which keeps a replay from setting the source free. */
const announce = (standing: ParkedSourceDocument | undefined, { id, ...event }: ParkedDocument, isWaiting = false) => ({
  ...(standing?.parkedSince === undefined
    ? {
        id: event.source,
        parkedSince: event.parkedAt,
        ...(isWaiting ? {} : { failedAt: event.parkedAt }),
        blockedBy: { eventId: id, type: event.event?.type ?? null, reason: event.reason },
      }
    : standing),
  last: id,
});

export interface ParkedDependencies extends ParkingPlace {
  readonly store: Store;
  readonly clock: Clock;
}

export async function openParked({ store, identity, clock, epoch }: ParkedDependencies): Promise<Parked> {
  const sources = new Set<string>();
  const limit = createParkingLimit(store, clock);
  // What is parked meanwhile stays; what was set free is found out when the next event of it is to be parked behind it.
  const refresh = (): Promise<void> => eachParkedPage(store, (page) => page.forEach(({ id }) => sources.add(id)));
  const isBehindParked = ({ topic, event }: Delivery): boolean =>
    sources.has(event.source) || sources.has(toRecordSource(topic, event.partitionkey));

  await refresh();

  const toDocument = (delivery: Delivery | Unreadable, reason: string): ParkedDocument =>
    toParkedDocument({ identity, epoch }, delivery, reason, clock.now());

  async function park(delivery: Delivery | Unreadable, reason: string): Promise<void> {
    const document = toDocument(delivery, reason);
    const { source } = document;
    // It comes again because its checkpoint was not stored; what was decided about it stands.
    if (await store.get(skippedEventCollection, document.id)) return;
    const isWaiting = 'event' in delivery && sources.has(toRecordSource(delivery.topic, delivery.event.partitionkey));
    const before = await store.get(parkedSourceCollection, source);
    if (!isWaiting && before?.parkedSince === undefined) await limit.requireRoom();
    do
      await changeMany(store, parkedSourceCollection, [source], (_, standing) =>
        announce(standing, document, isWaiting),
      );
    while (!(await keep(store, document)));
    sources.add(source);
  }

  return {
    refresh,
    isBehindParked,
    async withoutSkipped(batch) {
      const ids = batch.map((delivery) => toParkedId({ identity, epoch }, delivery));
      const skipped = new Set((await store.getMany(skippedEventCollection, ids)).map(({ id }) => id));
      return skipped.size === 0 ? batch : batch.filter((_, at) => !skipped.has(ids[at] ?? ''));
    },
    park,
    async parkBehind(delivery) {
      const document = toDocument(delivery, BEHIND);
      const { source } = document;
      // Behind bytes that could not be read, an event is the first of its own source that waits.
      if (!sources.has(source)) {
        await park(delivery, BEHIND);
        return true;
      }
      const announced = await changeMany(store, parkedSourceCollection, [source], (_, standing) =>
        standing?.parkedSince === undefined ? undefined : announce(standing, document),
      );
      if (announced.has(source) && (await keep(store, document))) return true;
      sources.delete(source);
      // The source is free, but the record key of its event may still be that of bytes that could not be read.
      if (sources.has(toRecordSource(delivery.topic, delivery.event.partitionkey))) await park(delivery, BEHIND);
      // It may be what was skipped to set the source free.
      else if (!(await store.get(skippedEventCollection, document.id))) return false;
      return true;
    },
    count: () => store.count(parkedCollection, { index: 'source' }),
  };
}
