import type { Clock, Id } from '@holdfast/kernel';
import type { Journal, JournalEvent } from '@holdfast/journal';
import type { CollectionDefinition, Store } from '@holdfast/store';
import type { AggregateDocument } from '../aggregates/aggregate.js';
import { changeMany } from '../aggregates/changeMany.js';
import type { Logger } from '../process/logger.js';
import type { Pauses } from '../workers/pauses.js';
import { withoutAcknowledged } from '../aggregates/outbox.js';
import type { OwnWrites } from './ownWrites.js';

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
  readonly clock?: Clock | undefined;
  readonly pauses?: Pauses | undefined;
  readonly own: OwnWrites;
}

export const DOCUMENTS_PER_TURN = 500;

/**
 * Appends the pending events of these documents, in order per document, and removes exactly what the journal
 * acknowledged. Those that commands changed meanwhile are noted as they stand after that.
 */
export async function relayDocuments(
  { store, journal, own }: RelayDependencies,
  { collection, topic }: RelayedCollection,
  documents: readonly AggregateDocument<unknown>[],
): Promise<void> {
  const items = documents.filter(({ pending }) => pending.length > 0);
  const events = items.flatMap(({ pending }): readonly JournalEvent[] => pending);
  if (events.length === 0) return;
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
  const remove = (_: Id, current: AggregateDocument<unknown> | undefined) =>
    current && withoutAcknowledged(current, acknowledged);
  const written = await changeMany(store, collection, changed, remove);
  own.forget(collection.name, items);
  own.note(
    collection.name,
    [...written.values()].filter(({ pending }) => pending.length > 0),
  );
}

/**
 * Relays what this instance wrote, as it wrote it; how many documents that were. What met a fault may have been relayed all
 * the same, by this instance or by another that found it, so it is read before it is relayed again: a relay that would go
 * by what it remembers could bring an event long after everything had come to rest.
 */
export async function relayOwn(dependencies: RelayDependencies, relayed: RelayedCollection): Promise<number> {
  const { own, store } = dependencies;
  const { collection } = relayed;
  const { documents, inDoubt } = own.take(collection.name, DOCUMENTS_PER_TURN);
  try {
    const found = inDoubt.length > 0 ? await store.getMany(collection, inDoubt) : [];
    await relayDocuments(dependencies, relayed, [...found, ...documents]);
  } catch (fault) {
    own.doubt(collection.name, [...inDoubt, ...documents.map(({ id }) => id)]);
    throw fault;
  }
  return documents.length + inDoubt.length;
}
