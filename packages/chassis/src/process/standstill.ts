import type { Clock, Instant } from '@holdfast/kernel';
import type { Store } from '@holdfast/store';
import { createLease, leaseCollection, type Lease, type LeaseDependencies } from '../workers/lease.js';

/** The lease under which somebody holds a whole store still; the others are named after workers. */
const STANDSTILL = 'standstill';

const LEASES_MAX = 1_000;

/** Somebody copies the store, or loads into it: nobody may write to it until that has ended. */
export class StandsStill extends Error {
  override readonly name = 'StandsStill';
}

/** Throws StandsStill while somebody holds the store still. A copy that was cut off holds it for ten seconds more. */
export async function requireNoStandstill(store: Store, serviceName: string, clock: Clock): Promise<void> {
  const standing = await store.get(leaseCollection, STANDSTILL);
  if (!standing || standing.until <= clock.now()) return;
  throw new StandsStill(
    `The store of ${serviceName} is being backed up or restored, so nobody may write to it. Start again when that has ended.`,
  );
}

/** The lease that keeps services from starting on a store; once it has run out one may have started and ended again. */
export const createStandstill = (dependencies: LeaseDependencies): Lease =>
  createLease(dependencies, STANDSTILL, { isUnbroken: true });

/** When the lease ends under which an instance works on a shared store; undefined when none works there. */
export async function findWorkersEnd(store: Store, clock: Clock): Promise<Instant | undefined> {
  const leases = await store.list(leaseCollection, { limit: LEASES_MAX });
  const now = clock.now();
  const ends = leases.filter(({ id, until }) => id !== STANDSTILL && until > now).map(({ until }) => until);
  return ends.sort().at(-1);
}
