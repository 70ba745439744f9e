import type { Clock, Instant } from '@holdfast/kernel';
import { defineCollection, type Document, type Store } from '@holdfast/store';
import type { ServiceDependencies } from '../service.js';
import { after, createLeaseWatch, LEASE_MS } from './leaseWatch.js';

/** Which instance of a service does the work of one kind of worker, under the worker's name. */
interface LeaseDocument extends Document {
  readonly holder: string;
  readonly until: Instant;
}

export const leaseCollection = defineCollection<LeaseDocument>({ name: 'leases', version: 1, indexes: [] });

const RENEW_BEFORE_MS = 5_000;
/** A lease that must not run out is renewed early, since a database that is busy may take long for it. */
const RENEW_UNBROKEN_BEFORE_MS = 8_000;

/**
 * Keeps instances that share a store from doing the same work. It only saves work: clocks differ and turns take long, so
 * two may hold it at once, and whoever works is right all the same. It is over when its time has come, and also when
 * it was not renewed for as long as it lasts: a dead holder whose clock was ahead keeps nobody waiting.
 */
export interface Lease {
  /** Takes or renews it; false while another instance holds it. */
  hold(): Promise<boolean>;
  /** Lets others have it at once. */
  release(): Promise<void>;
}

export interface LeaseDependencies {
  readonly store: Store;
  readonly clock: Clock;
  /** The name of this instance; no other has it. */
  readonly holder: string;
}

export interface LeaseOptions {
  /**
   * True where nobody else may have had it meanwhile, and two may not hold it at once: once it has run out, whoever
   * held it does not get it again, and another gets it only when it was not renewed for as long as it lasts.
   */
  readonly isUnbroken?: boolean;
}

/** A lease under the name of what it is for. */
export function createLease(
  { store, clock, holder }: LeaseDependencies,
  id: string,
  { isUnbroken = false }: LeaseOptions = {},
): Lease {
  let heldUntil: Instant = '';
  const watch = createLeaseWatch(clock);
  const renewBeforeMs = isUnbroken ? RENEW_UNBROKEN_BEFORE_MS : RENEW_BEFORE_MS;

  /** Whether nobody has renewed it for as long as it lasts: then its holder has died, whatever the clock of that one said. */
  const isLeft = (standing: LeaseDocument): boolean => watch.endOf(standing) <= clock.now();
  const isOver = (standing: LeaseDocument): boolean =>
    isLeft(standing) || (!isUnbroken && standing.until <= clock.now());

  async function take(until: Instant): Promise<boolean> {
    const standing = await store.get(leaseCollection, id);
    if (!standing) return (await store.insert(leaseCollection, { id, version: 1, holder, until })) === 'written';
    if (standing.holder !== holder && !isOver(standing)) return false;
    const next = { ...standing, holder, until, version: standing.version + 1 };
    return (await store.replace(leaseCollection, next, standing.version)) === 'written';
  }

  return {
    async hold() {
      const now = clock.now();
      // Beyond the length of a lease is what was taken before the clock was set back.
      if (heldUntil > after(now, renewBeforeMs) && heldUntil <= after(now, LEASE_MS)) return true;
      if (isUnbroken && heldUntil !== '' && heldUntil <= now) return false;
      const until = after(now, LEASE_MS);
      const isTaken = await take(until);
      heldUntil = isTaken ? until : '';
      return isTaken;
    },
    async release() {
      if (heldUntil === '') return;
      heldUntil = '';
      const standing = await store.get(leaseCollection, id);
      if (standing?.holder === holder) await store.delete(leaseCollection, id, standing.version);
    },
  };
}

/** The leases of an instance, one for each kind of worker. */
export interface Leases {
  of(worker: string): Lease;
  /** Those that cannot be released run out by themselves. */
  release(): Promise<void>;
}

/** Undefined for a service that has its store for itself: it needs none. */
export function createLeases({
  store,
  clock,
  instance,
}: Pick<ServiceDependencies, 'store' | 'clock' | 'instance'>): Leases | undefined {
  if (instance === undefined) return undefined;
  const leases: Lease[] = [];
  return {
    of(worker) {
      const lease = createLease({ store, clock, holder: instance }, worker);
      leases.push(lease);
      return lease;
    },
    release: async () => {
      await Promise.allSettled(leases.map((lease) => lease.release()));
    },
  };
}

/** The turn of a worker as long as the lease is held; without it there is nothing to do. */
export const whileHeld =
  (
    lease: Lease | undefined,
    turn: (isEnding: () => boolean) => Promise<boolean | number>,
  ): ((isEnding: () => boolean) => Promise<boolean | number>) =>
  async (isEnding) =>
    lease === undefined || (await lease.hold()) ? turn(isEnding) : false;
