import type { Clock } from '@holdfast/kernel';
import type { Journal } from '@holdfast/journal';
import type { Store } from '@holdfast/store';
import { countJobs } from './workers/jobs.js';
import { readLag, type Reading } from './inbox/readings.js';
import { countReplays } from './parked/parkedSources.js';
import { countPending, type RelayedCollection } from './relay/relay.js';
import { isAtRest, type WorkFigures } from './status.js';
import { countDue } from './workers/timers.js';

/** Where the work of a service stands: what it still has to publish, to handle and to drive. */
export interface WorkPlaces {
  readonly store: Store;
  readonly journal: Journal;
  readonly clock: Clock;
  readonly relayed: readonly RelayedCollection[];
  /** What the groups of the service read. */
  readonly readings: readonly Reading[];
}

const ownTopicsOf = (relayed: readonly RelayedCollection[]): readonly string[] => [
  ...new Set(relayed.map(({ topic }) => topic)),
];

/**
 * Counts what is on its way to or from a service, in the order in which it moves: what leaves one place has reached the
 * next before that is counted, so nothing slips through between two counts.
 */
export async function readWork(places: WorkPlaces): Promise<WorkFigures> {
  const { store, journal, clock, relayed, readings } = places;
  const now = clock.now();
  const lag = await readLag(journal, readings, now);
  const [openReplays, timersDue] = await Promise.all([countReplays(store), countDue(store, now)]);
  const openJobs = await countJobs(store);
  const pendingDocuments = await countPending(store, relayed);
  const journalEnd = await journal.end(ownTopicsOf(relayed));
  return {
    pendingDocuments,
    lagEvents: lag.events,
    lagSeconds: Math.ceil(lag.seconds),
    openJobs: openJobs + openReplays,
    timersDue,
    journalEnd,
  };
}

/**
 * The same text as long as nothing reaches or leaves a service at rest; undefined while something is on its way. The ends
 * are read before anything is counted, or what comes in between would be in the mark and not in the counts: it could be
 * handled while somebody relies on the rest, and the next mark would be the same.
 */
export async function markRest(places: WorkPlaces): Promise<string | undefined> {
  const { journal, relayed, readings } = places;
  const own = await journal.end(ownTopicsOf(relayed));
  const read = await journal.end([...new Set(readings.flatMap(({ topics }) => topics))]);
  return isAtRest(await readWork(places)) ? `${own}/${read}` : undefined;
}
