import type { Journal, JournalEvent } from '@holdfast/journal';
import type { CollectionDefinition, Store } from '@holdfast/store';
import type { AggregateDocument } from '../aggregates/aggregate.js';
import { changeMany } from '../aggregates/changeMany.js';
import type { Logger } from '../process/logger.js';
import type { Pauses } from '../workers/pauses.js';
import { withoutAcknowledged } from '../aggregates/outbox.js';

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
  readonly pauses?: Pauses | undefined;
}

export const DOCUMENTS_PER_TURN = 500;

/**
 * Appends the pending events of these documents, in order per document, and removes exactly what the journal
 * acknowledged. True when commands changed some of them meanwhile, so that more may be pending.
 */
export async function relayDocuments(
  { store, journal }: RelayDependencies,
  { collection, topic }: RelayedCollection,
  documents: readonly AggregateDocument<unknown>[],
): Promise<boolean> {
  const items = documents.filter(({ pending }) => pending.length > 0);
  const events = items.flatMap(({ pending }): readonly JournalEvent[] => pending);
  if (events.length === 0) return false;
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
  return changed.length > 0;
}
