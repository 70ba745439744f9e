import type { Clock, Id, Instant } from '@holdfast/kernel';
import { defineCollection, type Document, type Store } from '@holdfast/store';
import { BusyFault } from '../aggregates/busy.js';
import { changeMany } from '../aggregates/changeMany.js';
import { whileHeld, type Lease } from './lease.js';
import type { Logger } from '../process/logger.js';
import type { Pauses } from './pauses.js';
import { createWorker, type Worker } from './worker.js';

/**
 * An effect on many documents, driven page by page; it survives a crash because it is stored before the checkpoint. One
 * that has ended stays, so that a version of it never stands for another opening: whoever is still at work on it when it
 * is opened again must not end that. There are as many as there are things and events that ask for one.
 */
export interface JobDocument extends Document {
  readonly kind: string;
  readonly args: Readonly<Record<string, string>>;
  readonly cursor: string | null;
  /**
   * When it was opened, or when it last let others go first: the order in which jobs are driven. Absent once it has
   * ended.
   */
  readonly openedAt?: Instant;
}

export const jobCollection = defineCollection<JobDocument>({
  name: 'jobs',
  version: 1,
  indexes: [{ name: 'opened', fields: ['openedAt'] }],
});

/** A row of a service's table of jobs. */
export interface JobKind {
  readonly kind: string;
  /** True for a long job that nobody waits for: after each page all other open jobs go first. */
  readonly isPatient?: boolean;
  /**
   * Makes the effects of one page; answers with the cursor of the next page, or undefined at the end. Throws `BusyFault`
   * when it has to wait.
   */
  runPage(args: Readonly<Record<string, string>>, cursor: string | undefined): Promise<string | undefined>;
}

export interface Jobs {
  /** Opens a job unless one with this id is open. The id is that of the event which asks for it. */
  open(id: Id, kind: string, args: Readonly<Record<string, string>>): Promise<void>;
}

export interface JobWorkerDependencies {
  readonly store: Store;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly lease?: Lease | undefined;
  readonly pauses?: Pauses | undefined;
}

const POLL_MS = 1000;
const JOBS_PER_TURN = 100;

export function createJobs(store: Store, clock: Clock, onOpen: () => void): Jobs {
  return {
    async open(id, kind, args) {
      const openedAt = clock.now();
      // Somebody asks again while the job may be past what they changed: it starts over, in its place among the others.
      await changeMany(store, jobCollection, [id], (_, standing) =>
        standing?.openedAt === undefined
          ? { ...standing, id, kind, args, cursor: null, openedAt }
          : { ...standing, cursor: null },
      );
      onOpen();
    },
  };
}

async function runPage(store: Store, clock: Clock, kind: JobKind, job: JobDocument): Promise<void> {
  const cursor = await kind.runPage(job.args, job.cursor ?? undefined);
  const { openedAt: _ended, ...ended } = job;
  const next = cursor === undefined ? ended : { ...job, cursor, ...(kind.isPatient && { openedAt: clock.now() }) };
  await store.replace(jobCollection, { ...next, version: job.version + 1 }, job.version);
}

/** Drives the oldest job that can be driven; one whose page fails or has to wait goes behind all others. */
async function runNextPage(
  store: Store,
  clock: Clock,
  logger: Logger,
  kinds: ReadonlyMap<string, JobKind>,
  isEnding: () => boolean,
): Promise<boolean> {
  const { items } = await store.page(jobCollection, { index: 'opened', limit: JOBS_PER_TURN });
  for (const job of items) {
    const kind = kinds.get(job.kind);
    if (isEnding()) return false;
    if (!kind) continue;
    try {
      await runPage(store, clock, kind, job);
      return true;
    } catch (fault) {
      if (fault instanceof BusyFault) logger.debug({ err: fault, job: job.id, kind: job.kind }, 'a job waits');
      else logger.error({ err: fault, job: job.id, kind: job.kind }, 'a page of a job failed and will be repeated');
      await store.replace(jobCollection, { ...job, openedAt: clock.now(), version: job.version + 1 }, job.version);
    }
  }
  return false;
}

/** The loop that drives open jobs, the oldest first, one page a turn. */
export function createJobWorker(
  { store, clock, logger, lease, pauses }: JobWorkerDependencies,
  kinds: readonly JobKind[],
): Worker {
  const byKind = new Map(kinds.map((kind) => [kind.kind, kind]));
  const turn = whileHeld(lease, (isEnding) => runNextPage(store, clock, logger, byKind, isEnding));
  return createWorker({ name: 'jobs', logger, pollMs: POLL_MS, clock, pauses, turn });
}

export const countJobs = (store: Store): Promise<number> => store.count(jobCollection, { index: 'opened' });
