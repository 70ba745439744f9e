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
  relayed: RelayedCollection,
  now: Instant,
): Promise<boolean> {
  let hasMore = false;
  // What its writer's clock says will only come to pass may have been left as well.
  for (const since of [{ to: plus(now, -LEFT_AFTER_MS) }, { from: plus(now, LEFT_AFTER_MS) }]) {
    const query = { index: PENDING_INDEX, ...since, limit: DOCUMENTS_PER_TURN };
    const { items, hasNextPage } = await dependencies.store.page(relayed.collection, query);
    await relayDocuments(dependencies, relayed, items);
    if (hasNextPage) hasMore = true;
  }
  return hasMore;
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
    // The clock may have been set back since the last look.
    const isTooEarly = now < lookAt && lookAt <= plus(now, LOOK_EVERY_MS);
    if (isTooEarly || !(await lease.hold())) return hasMore || !own.isEmpty();
    let hasMoreLeftOver = false;
    for (const each of relayed) if (await relayLeftOver(dependencies, each, now)) hasMoreLeftOver = true;
    if (!hasMoreLeftOver) lookAt = plus(now, LOOK_EVERY_MS);
    return hasMore || hasMoreLeftOver || !own.isEmpty();
  };
}
