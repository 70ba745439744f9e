import type { Clock, Instant } from '@holdfast/kernel';
import { PENDING_INDEX } from '../aggregates/aggregate.js';
import type { Lease } from '../workers/lease.js';
import {
  DOCUMENTS_PER_TURN,
  relayDocuments,
  relayOwn,
  type RelayDependencies,
  type RelayedCollection,
} from './relayDocuments.js';

export interface SharedRelayDependencies extends RelayDependencies {
  readonly clock: Clock;
  /** Who looks for what was left over. */
  readonly lease: Lease;
}

const LOOK_EVERY_MS = 1_000;
/** What has waited for so long was left by an instance that ended, or that forgot it. */
const LEFT_AFTER_MS = 2_000;

const plus = (now: Instant, ms: number): Instant => new Date(Date.parse(now) + ms).toISOString();

async function relayLeftOver(
  dependencies: SharedRelayDependencies,
  { relayed, to }: { readonly relayed: RelayedCollection; readonly to: Instant },
): Promise<boolean> {
  const query = { index: PENDING_INDEX, to, limit: DOCUMENTS_PER_TURN };
  const { items, hasNextPage } = await dependencies.store.page(relayed.collection, query);
  await relayDocuments(dependencies, relayed, items);
  return hasNextPage;
}

/**
 * A turn of the relay where several instances share the store: each relays at once what it wrote itself, and who holds
 * the lease also what has been waiting for long, whoever wrote it.
 */
export function createSharedTurn(dependencies: SharedRelayDependencies): () => Promise<boolean> {
  const { clock, lease, own, relayed } = dependencies;
  let lookAt: Instant = '';
  return async () => {
    let hasMore = false;
    for (const each of relayed) if ((await relayOwn(dependencies, each)) === DOCUMENTS_PER_TURN) hasMore = true;
    const now = clock.now();
    if (now < lookAt || !(await lease.hold())) return hasMore || !own.isEmpty();
    let hasMoreLeftOver = false;
    for (const each of relayed)
      if (await relayLeftOver(dependencies, { relayed: each, to: plus(now, -LEFT_AFTER_MS) })) hasMoreLeftOver = true;
    if (!hasMoreLeftOver) lookAt = plus(now, LOOK_EVERY_MS);
    return hasMore || hasMoreLeftOver || !own.isEmpty();
  };
}
