import { invariant, sha256Hex, type Clock, type Identity, type Instant } from '@holdfast/kernel';
import type { Delivery, JournalEvent, Unreadable } from '@holdfast/journal';
import { defineCollection, type Document, type Store } from '@holdfast/store';
import { createParkingLimit } from './parkingLimit.js';

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

/**
 * What a group has parked. The set of sources is read before the first event and kept up from then on; another instance
 * of the service may have parked meanwhile, so it is read again whenever this one is given something to read.
 */
export interface Parked {
  readAgain(): Promise<void>;
  /** True for an event whose source is parked, or whose record has the key of bytes that could not be read. */
  isBehindParked(delivery: Delivery): boolean;
  /**
   * Stores the event before the checkpoint moves past it. Throws TooManyParked, with nothing stored, when its source
   * would be one too many for a minute.
   */
  park(delivery: Delivery | Unreadable, reason: string): Promise<void>;
  count(): Promise<number>;
}

const PAGE_SIZE = 1000;
/** A record key may be as long as a record; what is longer than any of ours is known by its fingerprint. */
const RECORD_KEY_LENGTH_MAX = 100;

/** Nobody can say which aggregate unreadable bytes are about, so everything under their record key waits. */
const toRecordSource = ({ topic }: Delivery | Unreadable, partitionkey: string): string =>
  `${topic}/${partitionkey.length > RECORD_KEY_LENGTH_MAX ? sha256Hex(partitionkey) : partitionkey}`;

/**
 * What makes a parked delivery another one than any that stood at its position: a restore begins the topics anew, and
 * their positions with them.
 */
const toParts = (delivery: Delivery | Unreadable): readonly (string | number)[] =>
  'event' in delivery ? [delivery.event.epoch, delivery.event.source, delivery.event.id] : [sha256Hex(delivery.bytes)];

async function listSources(store: Store): Promise<Set<string>> {
  const sources = new Set<string>();
  let after: string | undefined;
  do {
    const page = await store.page(parkedCollection, { index: 'source', limit: PAGE_SIZE, ...(after ? { after } : {}) });
    for (const { source } of page.items) sources.add(source);
    after = page.hasNextPage && page.endCursor !== null ? page.endCursor : undefined;
  } while (after);
  return sources;
}

export async function openParked(store: Store, identity: Identity, clock: Clock): Promise<Parked> {
  let sources = await listSources(store);
  let reading: Promise<void> = Promise.resolve();
  let parkedMeanwhile = new Set<string>();
  async function read(): Promise<void> {
    parkedMeanwhile = new Set();
    sources = new Set([...(await listSources(store)), ...parkedMeanwhile]);
  }
  const limit = createParkingLimit(clock);
  const isBehindParked = (delivery: Delivery): boolean =>
    sources.has(delivery.event.source) || sources.has(toRecordSource(delivery, delivery.event.partitionkey));
  return {
    readAgain: () => (reading = reading.catch(() => undefined).then(read)),
    isBehindParked,
    async park(delivery, reason) {
      const { topic, position } = delivery;
      const isReadable = 'event' in delivery;
      const source = isReadable ? delivery.event.source : toRecordSource(delivery, delivery.partitionkey);
      const isNew = isReadable ? !isBehindParked(delivery) : !sources.has(source);
      if (isNew) limit.requireRoom();
      const document: ParkedDocument = {
        id: identity.of('parked', topic, position, ...toParts(delivery)),
        version: 1,
        source,
        topic,
        position,
        event: isReadable ? delivery.event : null,
        bytes: isReadable ? null : delivery.bytes,
        reason,
        parkedAt: clock.now(),
      };
      let outcome = await store.insert(parkedCollection, document);
      // What is too large to be kept twice stands in the journal, at its position.
      if (outcome === 'tooLarge')
        outcome = await store.insert(parkedCollection, { ...document, event: null, bytes: null });
      invariant(outcome !== 'tooLarge', `What stands at ${position} of ${topic} is too large to be parked.`);
      sources.add(source);
      parkedMeanwhile.add(source);
      if (isNew && outcome === 'written') limit.count();
    },
    count: () => store.count(parkedCollection, { index: 'source' }),
  };
}
