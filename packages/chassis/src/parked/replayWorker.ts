import { whileHeld, type Lease } from '../workers/lease.js';
import type { Pauses } from '../workers/pauses.js';
import { parkedSourceCollection } from './parkedSources.js';
import { replaySource, type ReplayDependencies } from './replaySource.js';
import { createWorker, type Worker } from '../workers/worker.js';

export interface ReplayWorkerDependencies extends ReplayDependencies {
  readonly lease?: Lease | undefined;
  readonly pauses?: Pauses | undefined;
}

const POLL_MS = 1000;
const SOURCES_PER_TURN = 100;

/**
 * Drives the sources whose replay somebody asked for, some of them a turn and some events of each, round after round: one
 * that has to wait keeps no other waiting. True while there are others in this round, and when it has done anything.
 */
export function createReplayTurn(dependencies: ReplayDependencies): () => Promise<boolean> {
  let after: string | undefined;
  let isMoving = false;
  return async () => {
    const query = { index: 'replay', limit: SOURCES_PER_TURN, ...(after === undefined ? {} : { after }) };
    const { items, hasNextPage, endCursor } = await dependencies.store.page(parkedSourceCollection, query);
    for (const source of items) if (await replaySource(dependencies, source)) isMoving = true;
    after = hasNextPage && endCursor !== null ? endCursor : undefined;
    if (after !== undefined) return true;
    const hasMoved = isMoving;
    isMoving = false;
    return hasMoved;
  };
}

/**
 * The loop that handles parked events again once somebody asked for it. The request stands in the store, so any instance
 * of the service goes on with it after a crash, when the lease of the one that died is over.
 */
export const createReplayWorker = ({ lease, pauses, ...dependencies }: ReplayWorkerDependencies): Worker =>
  createWorker({
    name: 'replay',
    logger: dependencies.logger,
    pollMs: POLL_MS,
    clock: dependencies.clock,
    pauses,
    turn: whileHeld(lease, createReplayTurn(dependencies)),
  });
