import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { createStandstill, findWorkersEnd } from '@holdfast/chassis';
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

/** An instance that was killed holds its leases for ten seconds more. */
const LOOKS_MAX = 30;
const LOOK_MS = 500;

/** Stores in the data folder are held by its lock. */
export const alone: Standstill = {
  keep: () => Promise.resolve(),
  requireStill: () => Promise.resolve(),
  release: () => Promise.resolve(),
};

/**
 * Takes stores that processes share for this one alone: none starts on them any more, and none is left running. Throws
 * ArchiveRefused when an instance goes on working.
 */
export async function standStill(
  stores: readonly Pick<ArchivedStore, 'service' | 'store'>[],
  clock: Clock,
  lookMs = LOOK_MS,
): Promise<Standstill> {
  const holder = randomUUID();
  const leases = stores.map(({ service, store }) => ({
    service,
    store,
    lease: createStandstill({ store, clock, holder }),
  }));

  async function keep(): Promise<void> {
    for (const { service, lease } of leases)
      if (!(await lease.hold())) throw new ArchiveRefused({ kind: 'movedOn', service });
  }
  async function findWorking(): Promise<{ readonly service: string; readonly until: string } | undefined> {
    for (const { service, store } of leases) {
      const until = await findWorkersEnd(store, clock);
      if (until !== undefined) return { service, until };
    }
    return undefined;
  }
  const release = async (): Promise<void> => {
    await Promise.allSettled(leases.map(({ lease }) => lease.release()));
  };

  try {
    await keep();
    for (let look = 1; ; look += 1) {
      const working = await findWorking();
      if (!working) break;
      if (look === LOOKS_MAX) throw new ArchiveRefused({ kind: 'stillRunning', ...working });
      await pause(lookMs);
      await keep();
    }
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
