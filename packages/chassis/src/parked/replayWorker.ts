import { whileHeld, type Lease } from '../workers/lease.js';
import { parkedSourceCollection } from './parkedSources.js';
import { replaySource, type ReplayDependencies } from './replaySource.js';
import { createWorker, type Worker } from '../workers/worker.js';

export interface ReplayWorkerDependencies extends ReplayDependencies {
  readonly lease?: Lease | undefined;
}

const POLL_MS = 1000;
const SOURCES_PER_TURN = 100;

/** Drives the sources whose replay somebody asked for, some events of each a turn; true when anything was done. */
export async function replayNext(dependencies: ReplayDependencies): Promise<boolean> {
  const { items } = await dependencies.store.page(parkedSourceCollection, { index: 'replay', limit: SOURCES_PER_TURN });
  let isMoving = false;
  for (const source of items) if (await replaySource(dependencies, source)) isMoving = true;
  return isMoving;
}

/**
 * The loop that handles parked events again once somebody asked for it. The request stands in the store, so any instance
 * of the service goes on with it after a crash, when the lease of the one that died is over.
 */
export const createReplayWorker = ({ lease, ...dependencies }: ReplayWorkerDependencies): Worker =>
  createWorker({
    name: 'replay',
    logger: dependencies.logger,
    pollMs: POLL_MS,
    pauses: dependencies.pauses,
    turn: whileHeld(lease, () => replayNext(dependencies)),
  });
