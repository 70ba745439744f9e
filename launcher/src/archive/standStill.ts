import { randomUUID } from 'node:crypto';
import { createStandstill, leaseLooks, STANDSTILL_MS, watchWorkers, type Looks, type Working } from '@holdfast/chassis';
import type { Clock } from '@holdfast/kernel';
import type { ArchivedStore } from './archivedStore.js';
import { ArchiveRefused } from './archiveRefused.js';

const RENEW_MS = 1_000;

/** Keeps processes from starting on stores that are copied. */
export interface Standstill {
  /** To be called now and then while the copy is made: throws ArchiveRefused when the stores are not held any more. */
  keep(): Promise<void>;
  /** Throws ArchiveRefused when somebody works on a store all the same. */
  requireStill(): Promise<void>;
  release(): Promise<void>;
}

/** Stores in the data folder are held by its lock. */
export const alone: Standstill = {
  keep: () => Promise.resolve(),
  requireStill: () => Promise.resolve(),
  release: () => Promise.resolve(),
};

interface HeldStore {
  readonly service: string;
  readonly lease: ReturnType<typeof createStandstill>;
  readonly workers: ReturnType<typeof watchWorkers>;
}

/**
 * Takes or renews the leases, one after the other, and tells which service could not be had. Callers wait for each other:
 * a lease that is renewed twice at once would seem to be somebody else's.
 */
function createHolding(held: readonly HeldStore[], clock: Clock) {
  const takenAt = new Map<HeldStore, number>();
  let last: Promise<unknown> = Promise.resolve();
  async function holdAll(): Promise<ArchiveRefused | undefined> {
    let lost: ArchiveRefused | undefined;
    for (const one of held) {
      const now = Date.parse(clock.now());
      const ownUntil = (takenAt.get(one) ?? now) + STANDSTILL_MS;
      if (await one.lease.hold()) takenAt.set(one, now);
      else lost ??= new ArchiveRefused({ kind: ownUntil <= now ? 'ranOut' : 'movedOn', service: one.service });
    }
    return lost;
  }
  return (): Promise<ArchiveRefused | undefined> => {
    const holding = last.then(holdAll);
    last = holding.catch(() => undefined);
    return holding;
  };
}

export interface StandstillOptions {
  readonly looks?: Looks;
  /** Is told at each look who seems to work on a store. */
  readonly onWait?: (service: string) => void;
  /** How often the leases are renewed whatever else is done, in milliseconds. */
  readonly renewMs?: number;
}

/**
 * Takes stores that processes share for this one alone: none starts on them any more, and none is left running. An
 * instance or a copy that was killed holds them for ten seconds more, by this clock. Throws ArchiveRefused when somebody
 * goes on working, at once when they show it.
 */
export async function standStill(
  stores: readonly Pick<ArchivedStore, 'service' | 'store'>[],
  clock: Clock,
  { looks = leaseLooks, onWait = () => undefined, renewMs = RENEW_MS }: StandstillOptions = {},
): Promise<Standstill> {
  const holder = randomUUID();
  const held = stores.map(({ service, store }): HeldStore => ({
    service,
    lease: createStandstill({ store, clock, holder }),
    workers: watchWorkers(store, clock),
  }));
  const hold = createHolding(held, clock);
  // What is done meanwhile may take longer than a lease lasts. A fault is met again by whoever asks next.
  const renewals = setInterval(() => void hold().catch(() => undefined), renewMs).unref();

  async function keep(): Promise<void> {
    const lost = await hold();
    if (lost) throw lost;
  }
  /** Looks at every store each time, so that they are all watched from the same moment on. */
  async function findWorking(): Promise<(Working & { readonly service: string }) | undefined> {
    const found: (Working & { readonly service: string })[] = [];
    for (const { service, workers } of held) {
      const working = await workers.findWorking();
      if (working) found.push({ service, ...working });
    }
    return found.find(({ isAlive }) => isAlive) ?? found[0];
  }
  const release = async (): Promise<void> => {
    clearInterval(renewals);
    await Promise.allSettled(held.map(({ lease }) => lease.release()));
  };

  async function untilStill(): Promise<void> {
    for (let look = 1; (await hold()) !== undefined; look += 1) {
      if (look === looks.max) return keep();
      await looks.pause();
    }
    // Only from now on nobody starts.
    for (let look = 1; ; look += 1) {
      const working = await findWorking();
      if (!working) return;
      const { service, until, isAlive } = working;
      if (isAlive || look === looks.max) throw new ArchiveRefused({ kind: 'stillRunning', service, until });
      onWait(service);
      await looks.pause();
      await keep();
    }
  }

  try {
    await untilStill();
  } catch (fault) {
    await release();
    throw fault;
  }
  return {
    keep,
    release,
    async requireStill() {
      const working = await findWorking();
      if (working) throw new ArchiveRefused({ kind: 'movedOn', service: working.service });
      await keep();
    },
  };
}
