import type { Clock, Id, Identity, Instant } from '@holdfast/kernel';
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
  isParked(source: Id): boolean;
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

/** Nobody can say which aggregate unreadable bytes are about, so everything under their record key waits. */
const toRecordSource = ({ topic }: Delivery | Unreadable, partitionkey: string): string => `${topic}/${partitionkey}`;

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
  const admitSource = createParkingLimit(clock);
  return {
    readAgain: () => (reading = reading.catch(() => undefined).then(read)),
    isParked: (source) => sources.has(source),
    isBehindParked: (delivery) =>
      sources.has(delivery.event.source) || sources.has(toRecordSource(delivery, delivery.event.partitionkey)),
    async park(delivery, reason) {
      const { topic, position } = delivery;
      const isReadable = 'event' in delivery;
      const source = isReadable ? delivery.event.source : toRecordSource(delivery, delivery.partitionkey);
      if (!sources.has(source)) admitSource();
      const document: ParkedDocument = {
        id: identity.of('parked', topic, position),
        version: 1,
        source,
        topic,
        position,
        event: isReadable ? delivery.event : null,
        bytes: isReadable ? null : delivery.bytes,
        reason,
        parkedAt: clock.now(),
      };
      // What is too large to be kept twice stands in the journal, at its position.
      if ((await store.insert(parkedCollection, document)) === 'tooLarge')
        await store.insert(parkedCollection, { ...document, event: null, bytes: null });
      sources.add(source);
      parkedMeanwhile.add(source);
    },
    count: () => store.count(parkedCollection, { index: 'source' }),
  };
}
