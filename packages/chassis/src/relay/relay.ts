import type { Clock } from '@holdfast/kernel';
import type { Store } from '@holdfast/store';
import { PENDING_INDEX, type AggregateDocument } from '../aggregates/aggregate.js';
import { mapBounded } from '../graph/mapBounded.js';
import type { Lease } from '../workers/lease.js';
import { createOwnWrites } from './ownWrites.js';
import {
  DOCUMENTS_PER_TURN,
  relayDocuments,
  relayOwn,
  type RelayDependencies,
  type RelayedCollection,
} from './relayDocuments.js';
import { createSharedTurn } from './sharedRelay.js';
import { createWorker, type Rest, type Worker } from '../workers/worker.js';

export type { RelayedCollection } from './relayDocuments.js';

/** What a relay needs where other instances write to the same store. */
export interface SharedStore {
  readonly clock: Clock;
  readonly lease: Lease;
}

/** The loop that brings pending events to the journal. */
export interface Relay extends Worker {
  /** Says which documents were left with pending events. */
  notePending(collection: string, documents: readonly AggregateDocument<unknown>[]): void;
}

const POLL_MS = 1000;
/** A page of so many documents, which is not full, tells of a bulk import: more are on their way. */
const BULK_DOCUMENTS_MIN = 100;
/** Then some gather, so that the disk is waited for once for all of them. */
const BULK_REST_MS = 100;

/** Relays what has been waiting longest; how many documents that were. */
async function relayOldest(dependencies: RelayDependencies, relayed: RelayedCollection): Promise<number> {
  const query = { index: PENDING_INDEX, limit: DOCUMENTS_PER_TURN };
  const { items } = await dependencies.store.page(relayed.collection, query);
  await relayDocuments(dependencies, relayed, items);
  return items.length;
}

/** An import that goes on and on keeps what was left over waiting for so many turns at most. */
const TURNS_BETWEEN_LOOKS = 16;

/**
 * A turn of the relay that has the store for itself: what it was told of, and when that is all or has been for long,
 * what the index still shows, such as what an earlier process left.
 */
function createOnlyTurn(dependencies: RelayDependencies): () => Promise<boolean | Rest> {
  const { relayed, own } = dependencies;
  let turns = 0;
  return async () => {
    const counts: number[] = [];
    for (const each of relayed) counts.push(await relayOwn(dependencies, each));
    const isLook = ++turns % TURNS_BETWEEN_LOOKS === 0 || own.isEmpty();
    if (isLook) for (const each of relayed) counts.push(await relayOldest(dependencies, each));
    if (counts.includes(DOCUMENTS_PER_TURN)) return true;
    if (counts.some((count) => count >= BULK_DOCUMENTS_MIN)) return { restMs: BULK_REST_MS };
    return !own.isEmpty();
  };
}

/**
 * Brings pending events to the journal. Two relays at once would duplicate, never reorder or lose: each appends what
 * it read in order, waits for the acknowledgment and removes only that.
 */
export function createRelay(options: Omit<RelayDependencies, 'own'>, shared?: SharedStore): Relay {
  const { logger, clock, pauses } = options;
  const own = createOwnWrites();
  const dependencies = { ...options, own };
  const turn = shared ? createSharedTurn({ ...dependencies, ...shared }) : createOnlyTurn(dependencies);
  const worker = createWorker({ name: 'relay', logger, pollMs: POLL_MS, clock, pauses, turn });
  return {
    ...worker,
    isIdle: () => worker.isIdle() && own.isEmpty(),
    notePending(collection, documents) {
      own.note(collection, documents);
      worker.wake();
    },
  };
}

/** How many documents have events that the journal has not acknowledged. */
export async function countPending(store: Store, relayed: readonly RelayedCollection[]): Promise<number> {
  const counts = await mapBounded(relayed, ({ collection }) => store.count(collection, { index: PENDING_INDEX }));
  return counts.reduce((sum, count) => sum + count, 0);
}
