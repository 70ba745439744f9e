import { invariant, sha256Hex, type Clock, type Identity, type Instant } from '@holdfast/kernel';
import type { Delivery, JournalEvent, Unreadable } from '@holdfast/journal';
import { defineCollection, type Document, type Store } from '@holdfast/store';
import { changeMany } from '../aggregates/changeMany.js';
import { eachParkedPage, parkedSourceCollection, type ParkedSourceDocument } from './parkedSources.js';
import { createParkingLimit } from './parkingLimit.js';
import { skippedEventCollection } from './skippedEvents.js';

/** An event that could not be handled, kept until a person decides; later events of its source wait behind it. */
export interface ParkedDocument extends Document {
  /** The aggregate whose events wait; for bytes that could not be read, their topic and record key. */
  readonly source: string;
  readonly topic: string;
  readonly position: number;
  /** Null, like `bytes`, when it is too large for a document; it stands in the journal. */
  readonly event: JournalEvent | null;
  readonly bytes: string | null;
  readonly reason: string;
  readonly parkedAt: Instant;
}

export const parkedCollection = defineCollection<ParkedDocument>({
  name: 'parked',
  version: 1,
  indexes: [{ name: 'source', fields: ['source', 'position'] }],
});

/** What a group has parked. The set of sources is read before each batch, and kept up while it is handled. */
export interface Parked {
  /** Reads which sources are parked, since another process may have parked or freed some. */
  refresh(): Promise<void>;
  /** True for an event whose source is parked, or whose record has the key of bytes that could not be read. */
  isBehindParked(delivery: Delivery): boolean;
  /**
   * Stores the event before the checkpoint moves past it. Throws TooManyParked, with nothing stored, when its source
   * would be one too many for a minute.
   */
  park(delivery: Delivery | Unreadable, reason: string): Promise<void>;
  /** Stores an event behind what is parked; false, with nothing stored, when a replay has set its source free. */
  parkBehind(delivery: Delivery): Promise<boolean>;
  count(): Promise<number>;
}

/** A record key may be as long as a record; what is longer than any of ours is known by its fingerprint. */
const RECORD_KEY_LENGTH_MAX = 100;

/** Nobody can say which aggregate unreadable bytes are about, so everything under their record key waits. */
export const toRecordSource = (topic: string, partitionkey: string): string =>
  `${topic}/${partitionkey.length > RECORD_KEY_LENGTH_MAX ? sha256Hex(partitionkey) : partitionkey}`;

/**
 * What makes a parked delivery another one than any that stood at its position: a restore begins the topics anew, and
 * their positions with them.
 */
const toParts = (delivery: Delivery | Unreadable): readonly (string | number)[] =>
  'event' in delivery ? [delivery.event.epoch, delivery.event.source, delivery.event.id] : [sha256Hex(delivery.bytes)];

const BEHIND = 'waits behind a parked event of its source';

/** The id under which a delivery is parked, however often it comes. */
export const toParkedId = (identity: Identity, delivery: Delivery | Unreadable): string =>
  identity.of('parked', delivery.topic, delivery.position, ...toParts(delivery));

async function listSources(store: Store): Promise<Set<string>> {
  const sources = new Set<string>();
  await eachParkedPage(store, (page) => page.forEach(({ id }) => sources.add(id)));
  return sources;
}

/** Newly stored, stored before, or left out with nothing kept, because its source is parked no more. */
type Kept = 'new' | 'known' | 'freed';

/** Stores the event, unless its source is parked no more, so that nobody would look for it. */
async function keep(store: Store, document: ParkedDocument): Promise<Kept> {
  let outcome = await store.insert(parkedCollection, document);
  // What is too large to be kept twice stands in the journal, at its position.
  if (outcome === 'tooLarge') outcome = await store.insert(parkedCollection, { ...document, event: null, bytes: null });
  const { topic, position } = document;
  invariant(outcome !== 'tooLarge', `What stands at ${position} of ${topic} is too large to be parked.`);
  const source = await store.get(parkedSourceCollection, document.source);
  if (source?.parkedSince !== undefined) return outcome === 'written' ? 'new' : 'known';
  await store.delete(parkedCollection, document.id, 1);
  return 'freed';
}

/** The source's document after an event was announced, which keeps a replay from setting the source free. */
const announce = (standing: ParkedSourceDocument | undefined, { id, ...event }: ParkedDocument) => ({
  ...(standing?.parkedSince === undefined
    ? {
        id: event.source,
        parkedSince: event.parkedAt,
        blockedBy: { eventId: id, type: event.event?.type ?? null, reason: event.reason },
      }
    : standing),
  last: id,
});

export async function openParked(store: Store, identity: Identity, clock: Clock): Promise<Parked> {
  let sources = await listSources(store);
  const limit = createParkingLimit(clock);
  const isBehindParked = ({ topic, event }: Delivery): boolean =>
    sources.has(event.source) || sources.has(toRecordSource(topic, event.partitionkey));

  function toDocument(delivery: Delivery | Unreadable, reason: string): ParkedDocument {
    const { topic, position } = delivery;
    const isReadable = 'event' in delivery;
    return {
      id: toParkedId(identity, delivery),
      version: 1,
      source: isReadable ? delivery.event.source : toRecordSource(topic, delivery.partitionkey),
      topic,
      position,
      event: isReadable ? delivery.event : null,
      bytes: isReadable ? null : delivery.bytes,
      reason,
      parkedAt: clock.now(),
    };
  }

  async function park(delivery: Delivery | Unreadable, reason: string): Promise<void> {
    const document = toDocument(delivery, reason);
    const { source } = document;
    // It comes again because its checkpoint was not stored; what was decided about it stands.
    if (await store.get(skippedEventCollection, document.id)) return;
    const isNew = 'event' in delivery ? !isBehindParked(delivery) : !sources.has(source);
    if (isNew) limit.requireRoom();
    let kept: Kept;
    do {
      await changeMany(store, parkedSourceCollection, [source], (_, standing) => announce(standing, document));
      kept = await keep(store, document);
    } while (kept === 'freed');
    sources.add(source);
    if (isNew && kept === 'new') limit.count();
  }

  return {
    async refresh() {
      sources = await listSources(store);
    },
    isBehindParked,
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
      if (announced.has(source) && (await keep(store, document)) !== 'freed') return true;
      sources.delete(source);
      // The source is free, but the record key of its event may still be that of bytes that could not be read.
      if (!sources.has(toRecordSource(delivery.topic, delivery.event.partitionkey))) return false;
      await park(delivery, BEHIND);
      return true;
    },
    count: () => store.count(parkedCollection, { index: 'source' }),
  };
}
