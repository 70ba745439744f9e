import type { Journal, JournalEvent } from '@holdfast/journal';
import type { CollectionDefinition, Store } from '@holdfast/store';
import { PENDING_INDEX, type AggregateDocument } from './aggregate.js';
import { changeMany } from './changeMany.js';
import type { Logger } from './logger.js';
import { withoutAcknowledged } from './outbox.js';
import { createWorker, type Worker } from './worker.js';

/** A collection whose documents carry pending events, and the topic to which they go. */
export interface RelayedCollection {
  readonly collection: CollectionDefinition<AggregateDocument<unknown>>;
  readonly topic: string;
}

export interface RelayDependencies {
  readonly store: Store;
  readonly journal: Journal;
  readonly logger: Logger;
  readonly relayed: readonly RelayedCollection[];
}

const DOCUMENTS_PER_TURN = 500;
const POLL_MS = 1000;
/** A page of so many documents, which is not full, tells of a bulk import: more are on their way. */
const BULK_DOCUMENTS_MIN = 100;
/** Then some gather, so that the disk is waited for once for all of them. */
const BULK_REST_MS = 100;

const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, BULK_REST_MS));

interface RelayedPage {
  readonly documents: number;
  readonly hasMore: boolean;
}

/** Appends one page of pending events, in order per document, and removes exactly what the journal acknowledged. */
async function relayPage(
  { store, journal }: RelayDependencies,
  { collection, topic }: RelayedCollection,
): Promise<RelayedPage> {
  const { items, hasNextPage } = await store.page(collection, { index: PENDING_INDEX, limit: DOCUMENTS_PER_TURN });
  const events = items.flatMap(({ pending }): readonly JournalEvent[] => pending);
  if (events.length === 0) return { documents: 0, hasMore: false };
  await journal.append(topic, events);
  const acknowledged = new Set(events.map(({ id }) => id));
  // A removal that a power failure undoes appends the same events again, which readers expect.
  const outcomes = await store.writeMany(
    items.map((document) => ({
      kind: 'replace',
      collection,
      document: { ...withoutAcknowledged(document, acknowledged), version: document.version + 1 },
      expectedVersion: document.version,
    })),
    { isRepeatable: true },
  );
  // A command changed these documents meanwhile; their acknowledged events are removed from what stands there now.
  const changed = items.filter((_, index) => outcomes[index] === 'conflict').map(({ id }) => id);
  await changeMany(store, collection, changed, (_, current) => current && withoutAcknowledged(current, acknowledged));
  return { documents: items.length, hasMore: hasNextPage || changed.length > 0 };
}

/**
 * Brings pending events to the journal. Two relays at once would duplicate, never reorder or lose: each appends what
 * it read in order, waits for the acknowledgment and removes only that.
 */
export function createRelay(dependencies: RelayDependencies): Worker {
  return createWorker({
    name: 'relay',
    logger: dependencies.logger,
    pollMs: POLL_MS,
    async turn() {
      const pages: RelayedPage[] = [];
      for (const relayed of dependencies.relayed) pages.push(await relayPage(dependencies, relayed));
      const hasMore = pages.some((page) => page.hasMore);
      if (!hasMore && pages.some(({ documents }) => documents >= BULK_DOCUMENTS_MIN)) await rest();
      return hasMore;
    },
  });
}

/** How many documents have events that the journal has not acknowledged. */
export async function countPending(store: Store, relayed: readonly RelayedCollection[]): Promise<number> {
  const counts = await Promise.all(relayed.map(({ collection }) => store.count(collection, { index: PENDING_INDEX })));
  return counts.reduce((sum, count) => sum + count, 0);
}
