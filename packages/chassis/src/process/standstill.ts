import { setTimeout as pause } from 'node:timers/promises';
import type { Clock, Instant } from '@holdfast/kernel';
import type { Store } from '@holdfast/store';
import { createLease, leaseCollection, type Lease, type LeaseDependencies } from '../workers/lease.js';
import { createLeaseWatch, LEASE_MS } from '../workers/leaseWatch.js';
import { TRIAL_PREFIX } from './watchStore.js';

/** The lease under which somebody holds a whole store still; the others are named after workers. */
const STANDSTILL = 'standstill';

const LEASES_MAX = 1_000;

/** So long after it was last taken a store is held still no more, in milliseconds. */
export const STANDSTILL_MS = LEASE_MS;

/** Somebody copies the store, or loads into it: nobody may write to it until that has ended. */
export class StandsStill extends Error {
  override readonly name = 'StandsStill';
}

/** How leases are looked at that somebody may have left. */
export interface Looks {
  /** So many are more than enough for a lease to be over. */
  readonly max: number;
  /** Until the next look. */
  pause(): Promise<unknown>;
}

export const leaseLooks: Looks = { max: 30, pause: () => pause(500) };

/**
 * Throws StandsStill while somebody holds the store still. A copy that was cut off holds it for ten seconds more by the
 * clock of whoever asks, who waits for that.
 */
export async function requireNoStandstill(
  store: Store,
  serviceName: string,
  clock: Clock,
  looks = leaseLooks,
): Promise<void> {
  const watch = createLeaseWatch(clock);
  let renewed: Instant | undefined;
  for (let look = 1; look <= looks.max; look += 1) {
    const standing = await store.get(leaseCollection, STANDSTILL);
    if (!standing) return;
    const end = watch.endOf(standing);
    if (end <= clock.now()) return;
    renewed ??= end;
    if (end !== renewed) break;
    await looks.pause();
  }
  throw new StandsStill(
    `The store of ${serviceName} is being backed up or restored, so nobody may write to it. Start again when that has ended.`,
  );
}

/** The lease that keeps services from starting on a store; once it has run out one may have started and ended again. */
export const createStandstill = (dependencies: LeaseDependencies): Lease =>
  createLease(dependencies, STANDSTILL, { isUnbroken: true });

/** Somebody who seems to work on a store. */
export interface Working {
  /** When it is known that they have died, unless they show that they have not. */
  readonly until: Instant;
  /** True when they have shown it since the look before. */
  readonly isAlive: boolean;
}

/** Finds out who works on a shared store; its looks belong together. */
export interface WorkersWatch {
  /**
   * Who seems to work there; undefined when nobody does. Whatever its clock says, an instance that works renews its
   * leases; a lease that was not there before is one of somebody who works.
   */
  findWorking(): Promise<Working | undefined>;
}

export function watchWorkers(store: Store, clock: Clock): WorkersWatch {
  const watch = createLeaseWatch(clock);
  let seen: ReadonlySet<string> | undefined;
  return {
    async findWorking() {
      const all = await store.list(leaseCollection, { limit: LEASES_MAX });
      const leases = all.filter(({ id }) => id !== STANDSTILL && !id.startsWith(TRIAL_PREFIX));
      const ends = leases.map((lease) => watch.endOf(lease));
      const signs = leases.map(({ id, holder, version }) => [id, holder, version].join());
      const before = seen;
      const isAlive = before !== undefined && signs.some((sign) => !before.has(sign));
      seen = new Set(signs);
      const now = clock.now();
      const until = ends
        .filter((end) => end > now)
        .sort()
        .at(-1);
      return until === undefined ? undefined : { until, isAlive };
    },
  };
}
