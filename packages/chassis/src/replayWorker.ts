import type { Instant } from '@holdfast/kernel';
import { changeMany } from './changeMany.js';
import { parkedSourceCollection, type ParkedSourceDocument } from './parkedSources.js';
import { replaySource, type ReplayDependencies } from './replaySource.js';
import { createWorker, type Worker } from './worker.js';

const POLL_MS = 1000;
const SOURCES_PER_TURN = 100;
const LEASE_MS = 30_000;

/** The source under a lease; undefined when somebody else has it, or has changed it since it was read. */
async function takeLease(
  { store, clock }: ReplayDependencies,
  source: ParkedSourceDocument,
): Promise<(ParkedSourceDocument & { readonly leasedUntil: Instant }) | undefined> {
  const now = clock.now();
  if (source.leasedUntil !== undefined && source.leasedUntil > now) return undefined;
  const leasedUntil = new Date(Date.parse(now) + LEASE_MS).toISOString();
  const leased = { ...source, leasedUntil, version: source.version + 1 };
  return (await store.replace(parkedSourceCollection, leased, source.version)) === 'written' ? leased : undefined;
}

async function giveUpLease({ store }: ReplayDependencies, { id, leasedUntil }: ParkedSourceDocument): Promise<void> {
  await changeMany(store, parkedSourceCollection, [id], (_, standing) => {
    if (standing === undefined || standing.leasedUntil !== leasedUntil) return undefined;
    const { leasedUntil: _over, ...rest } = standing;
    return rest;
  });
}

/** Drives the sources whose replay somebody asked for, some events of each a turn; true when anything was done. */
export async function replayNext(dependencies: ReplayDependencies): Promise<boolean> {
  const { store } = dependencies;
  const { items } = await store.page(parkedSourceCollection, { index: 'replay', limit: SOURCES_PER_TURN });
  let isMoving = false;
  for (const item of items) {
    const source = await takeLease(dependencies, item);
    if (!source) continue;
    try {
      if (await replaySource(dependencies, source)) isMoving = true;
    } finally {
      await giveUpLease(dependencies, source);
    }
  }
  return isMoving;
}

/**
 * The loop that handles parked events again once somebody asked for it. The request stands in the store, so any process
 * of the service goes on with it after a crash, when the lease of the one that died is over.
 */
export const createReplayWorker = (dependencies: ReplayDependencies): Worker =>
  createWorker({
    name: 'replay',
    logger: dependencies.logger,
    pollMs: POLL_MS,
    pauses: dependencies.pauses,
    turn: () => replayNext(dependencies),
  });
