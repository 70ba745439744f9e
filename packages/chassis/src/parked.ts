import type { Clock, Id, Identity, Instant } from '@holdfast/kernel';
import type { Delivery, JournalEvent, Unreadable } from '@holdfast/journal';
import { defineCollection, type Document, type Store } from '@holdfast/store';

/** An event that could not be handled, kept until a person decides; later events of its source wait behind it. */
export interface ParkedDocument extends Document {
  /** The aggregate whose events wait; the record's key when the bytes could not be read. */
  readonly source: Id;
  readonly topic: string;
  readonly position: number;
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

/** What a group has parked. The set of sources is read once, before the first event, and kept up from then on. */
export interface Parked {
  isParked(source: Id): boolean;
  /** Stores the event before the checkpoint moves past it. */
  park(delivery: Delivery | Unreadable, reason: string): Promise<void>;
  count(): Promise<number>;
}

const PAGE_SIZE = 1000;

async function listSources(store: Store): Promise<Set<Id>> {
  const sources = new Set<Id>();
  let after: string | undefined;
  do {
    const page = await store.page(parkedCollection, { index: 'source', limit: PAGE_SIZE, ...(after ? { after } : {}) });
    for (const { source } of page.items) sources.add(source);
    after = page.hasNextPage && page.endCursor !== null ? page.endCursor : undefined;
  } while (after);
  return sources;
}

export async function openParked(store: Store, identity: Identity, clock: Clock): Promise<Parked> {
  const sources = await listSources(store);
  return {
    isParked: (source) => sources.has(source),
    async park(delivery, reason) {
      const { topic, position } = delivery;
      const isReadable = 'event' in delivery;
      const source = isReadable ? delivery.event.source : delivery.partitionkey;
      await store.insert(parkedCollection, {
        id: identity.of('parked', topic, position),
        version: 1,
        source,
        topic,
        position,
        event: isReadable ? delivery.event : null,
        bytes: isReadable ? null : delivery.bytes,
        reason,
        parkedAt: clock.now(),
      });
      sources.add(source);
    },
    count: () => store.count(parkedCollection, { index: 'source' }),
  };
}
