import type { Clock, Id } from '@holdfast/kernel';
import type { Store } from '@holdfast/store';
import { PENDING_INDEX } from '../aggregates/aggregate.js';
import type { Lease } from '../workers/lease.js';
import { createOwnWrites } from './ownWrites.js';
import {
  DOCUMENTS_PER_TURN,
  relayDocuments,
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
  notePending(collection: string, ids: readonly Id[]): void;
}

const POLL_MS = 1000;
/** A page of so many documents, which is not full, tells of a bulk import: more are on their way. */
const BULK_DOCUMENTS_MIN = 100;
/** Then some gather, so that the disk is waited for once for all of them. */
const BULK_REST_MS = 100;

interface RelayedPage {
  readonly documents: number;
  readonly hasMore: boolean;
}

/** Relays what has been waiting longest. */
async function relayPage(dependencies: RelayDependencies, relayed: RelayedCollection): Promise<RelayedPage> {
  const query = { index: PENDING_INDEX, limit: DOCUMENTS_PER_TURN };
  const { items, hasNextPage } = await dependencies.store.page(relayed.collection, query);
  const hasChanged = await relayDocuments(dependencies, relayed, items);
  return { documents: items.length, hasMore: hasNextPage || hasChanged };
}

/** A turn of the relay that has the store for itself. */
const createOnlyTurn = (dependencies: RelayDependencies) => async (): Promise<boolean | Rest> => {
  const pages: RelayedPage[] = [];
  for (const relayed of dependencies.relayed) pages.push(await relayPage(dependencies, relayed));
  const hasMore = pages.some((page) => page.hasMore);
  if (!hasMore && pages.some(({ documents }) => documents >= BULK_DOCUMENTS_MIN)) return { restMs: BULK_REST_MS };
  return hasMore;
};

/**
 * Brings pending events to the journal. Two relays at once would duplicate, never reorder or lose: each appends what
 * it read in order, waits for the acknowledgment and removes only that.
 */
export function createRelay(dependencies: RelayDependencies, shared?: SharedStore): Relay {
  const { logger, pauses } = dependencies;
  const own = createOwnWrites();
  const turn = shared ? createSharedTurn({ ...dependencies, ...shared, own }) : createOnlyTurn(dependencies);
  const worker = createWorker({ name: 'relay', logger, pollMs: POLL_MS, pauses, turn });
  return {
    ...worker,
    notePending(collection, ids) {
      if (shared) own.note(collection, ids);
      worker.wake();
    },
  };
}

/** How many documents have events that the journal has not acknowledged. */
export async function countPending(store: Store, relayed: readonly RelayedCollection[]): Promise<number> {
  const counts = await Promise.all(relayed.map(({ collection }) => store.count(collection, { index: PENDING_INDEX })));
  return counts.reduce((sum, count) => sum + count, 0);
}
