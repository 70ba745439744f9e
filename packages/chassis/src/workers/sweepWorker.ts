import type { Clock } from '@holdfast/kernel';
import type { Store } from '@holdfast/store';
import { LimitReached } from '../aggregates/busy.js';
import { whileHeld, type Lease } from './lease.js';
import type { Logger } from '../process/logger.js';
import { isPassingFault } from '../inbox/passingFault.js';
import type { Pauses } from './pauses.js';
import { findDueSweep, nextSweepAt, sweepCollection, type SweepDocument, type SweepKind } from './sweeps.js';
import { createWorker, type Worker } from './worker.js';

export interface SweepWorkerDependencies {
  readonly store: Store;
  readonly clock: Clock;
  readonly timeZone: string;
  readonly logger: Logger;
  readonly kinds: readonly SweepKind[];
  readonly lease?: Lease | undefined;
  readonly pauses?: Pauses | undefined;
  /**
   * A mark that is the same as long as nothing happens; undefined while something is on its way. What is on its way
   * is no effect that was lost, so a sweep looks only while the service is at rest, and keeps nobody waiting.
   */
  markRest(): Promise<string | undefined>;
}

const POLL_MS = 1000;
/** Between two pages, so that a sweep takes a small part of the machine. */
const BETWEEN_PAGES_MS = 50;
const RETRY_AFTER_MS = 3_600_000;
/** A list of what was found is kept in a document, which has its limit. */
const FOUND_MAX = 1_000;

async function write(
  store: Store,
  sweep: SweepDocument,
  change: Partial<SweepDocument>,
  isRepeatable = false,
): Promise<void> {
  const document = { ...sweep, ...change, version: sweep.version + 1 };
  const [outcome] = await store.writeMany(
    [{ kind: 'replace', collection: sweepCollection, document, expectedVersion: sweep.version }],
    {
      isRepeatable,
    },
  );
  // A conflict is another process that was there first.
  if (outcome === 'tooLarge') throw new LimitReached(`The sweep ${sweep.id} would become larger than a document.`);
}

/** What is kept of a page's findings; the page is looked at again for those behind them, in the order of their ids. */
function cut(
  wrong: readonly string[],
  after: string | null,
): Pick<SweepDocument, 'found'> & { readonly isWhole: boolean } {
  const rest = after === null ? wrong : wrong.filter((subject) => subject > after);
  if (rest.length <= FOUND_MAX) return { found: rest, isWhole: true };
  return { found: [...rest].sort().slice(0, FOUND_MAX), isWhole: false };
}

/** Looks at the next page; false when something was on its way, so that what was found means nothing. */
async function examinePage(
  { store, markRest }: SweepWorkerDependencies,
  kind: SweepKind,
  sweep: SweepDocument,
): Promise<boolean> {
  const rest = await markRest();
  if (rest === undefined) return false;
  const { wrong, cursor } = await kind.examinePage(sweep.cursor ?? undefined);
  if (wrong.length > 0 && (await markRest()) !== rest) return false;
  const { found, isWhole } = cut(wrong, sweep.foundUpTo ?? null);
  const next = isWhole
    ? { found, foundUpTo: null, cursor: cursor ?? null, isAtEnd: cursor === undefined }
    : { found, foundUpTo: found.at(-1) ?? null };
  await write(store, sweep, next, found.length === 0);
  return true;
}

/** Mends subjects and counts them; one that fails for good is logged, left and not counted. */
async function mend(logger: Logger, kind: SweepKind, subjects: readonly string[]): Promise<number> {
  try {
    await kind.mend(subjects);
    return subjects.length;
  } catch (fault) {
    if (isPassingFault(fault)) throw fault;
    if (subjects.length > 1) {
      let mended = 0;
      for (const subject of subjects) mended += await mend(logger, kind, [subject]);
      return mended;
    }
    logger.error({ err: fault, sweep: kind.kind, subject: subjects[0] }, 'the daily sweep could not mend something');
    return 0;
  }
}

async function finish(dependencies: SweepWorkerDependencies, sweep: SweepDocument): Promise<void> {
  const { store, clock, timeZone, logger } = dependencies;
  const { id, mended } = sweep;
  const now = clock.now();
  if (mended > 0) logger.error({ sweep: id, mended }, 'ALERT: the daily sweep mended effects that had been lost');
  const last = { endedAt: now, mended };
  await write(store, sweep, { dueAt: nextSweepAt(now, timeZone), cursor: null, isAtEnd: false, mended: 0, last });
}

/** The next step of a sweep: mend what was found, end it, or look at the next page. */
async function advance(dependencies: SweepWorkerDependencies, kind: SweepKind, sweep: SweepDocument): Promise<boolean> {
  const { store, logger } = dependencies;
  const { found, mended, isAtEnd } = sweep;
  if (found.length > 0) await write(store, sweep, { found: [], mended: mended + (await mend(logger, kind, found)) });
  else if (isAtEnd) await finish(dependencies, sweep);
  else return examinePage(dependencies, kind, sweep);
  return true;
}

/**
 * The loop that drives the daily sweeps, one after the other and page by page. It counts what it had to mend, and that
 * count is an alert: in a right state a sweep finds nothing and writes nothing but its own place.
 */
export function createSweepWorker(dependencies: SweepWorkerDependencies): Worker {
  const { store, clock, logger, kinds, lease, pauses } = dependencies;
  const kindOf = new Map(kinds.map((kind) => [kind.kind, kind]));
  return createWorker({
    name: 'sweeps',
    logger,
    pollMs: POLL_MS,
    clock,
    pauses,
    turn: whileHeld(lease, async () => {
      const sweep = await findDueSweep(store, clock.now(), kinds);
      const kind = sweep && kindOf.get(sweep.id);
      if (!kind) return false;
      try {
        return (await advance(dependencies, kind, sweep)) && BETWEEN_PAGES_MS;
      } catch (fault) {
        if (isPassingFault(fault)) throw fault;
        logger.error({ err: fault, sweep: sweep.id }, 'a page of the daily sweep failed; it begins again in an hour');
        const dueAt = new Date(Date.parse(clock.now()) + RETRY_AFTER_MS).toISOString();
        await write(store, sweep, { dueAt, cursor: null, foundUpTo: null, isAtEnd: false });
        return BETWEEN_PAGES_MS;
      }
    }),
  });
}
