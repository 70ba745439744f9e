import { randomUUID } from 'node:crypto';
import { createStandstill, leaseLooks, watchWorkers } from '@holdfast/chassis';
import type { Clock } from '@holdfast/kernel';
import type { ArchivedStore } from './archivedStore.js';
import { ArchiveRefused } from './archiveRefused.js';

/** Keeps processes from starting on stores that are copied. */
export interface Standstill {
  /** To be called again and again while the copy is made, at least every five seconds. Throws ArchiveRefused. */
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

/**
 * Takes stores that processes share for this one alone: none starts on them any more, and none is left running. An
 * instance or a copy that was killed holds them for ten seconds more, by this clock. Throws ArchiveRefused when somebody
 * goes on working.
 */
export async function standStill(
  stores: readonly Pick<ArchivedStore, 'service' | 'store'>[],
  clock: Clock,
  looks = leaseLooks,
): Promise<Standstill> {
  const holder = randomUUID();
  const leases = stores.map(({ service, store }) => ({
    service,
    lease: createStandstill({ store, clock, holder }),
    workers: watchWorkers(store, clock),
  }));

  /** A service whose store somebody else holds still; what a copy left that was killed runs out everywhere at once. */
  async function findHeld(): Promise<string | undefined> {
    let held: string | undefined;
    for (const { service, lease } of leases) if (!(await lease.hold())) held ??= service;
    return held;
  }
  async function keep(): Promise<void> {
    const service = await findHeld();
    if (service !== undefined) throw new ArchiveRefused({ kind: 'movedOn', service });
  }
  /** Looks at every store each time, so that they are all watched from the same moment on. */
  async function findWorking(): Promise<{ readonly service: string; readonly until: string } | undefined> {
    let working: { readonly service: string; readonly until: string } | undefined;
    for (const { service, workers } of leases) {
      const until = await workers.findEnd();
      if (until !== undefined) working ??= { service, until };
    }
    return working;
  }
  const release = async (): Promise<void> => {
    await Promise.allSettled(leases.map(({ lease }) => lease.release()));
  };

  async function untilStill(): Promise<void> {
    for (let look = 1; (await findHeld()) !== undefined; look += 1) {
      if (look === looks.max) return keep();
      await looks.pause();
    }
    // Only from now on nobody starts.
    for (let look = 1; ; look += 1) {
      const working = await findWorking();
      if (!working) return;
      if (look === looks.max) throw new ArchiveRefused({ kind: 'stillRunning', ...working });
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
