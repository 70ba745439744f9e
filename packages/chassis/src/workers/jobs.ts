import type { Clock, Id, Instant } from '@holdfast/kernel';
import { defineCollection, type Document, type Store } from '@holdfast/store';
import { BusyFault } from '../aggregates/busy.js';
import { changeMany } from '../aggregates/changeMany.js';
import { createFaultLog, type FaultLog } from './faultLog.js';
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
   * When it was opened, or when it last let others go first: the order in which jobs are driven. One that this release
   * cannot drive may let those go first that are opened within the next minute. Absent once it has ended.
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
const LOOK_AGAIN_MS = 60_000;

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

/** Tells the log of each job whose page fails, which is tried again all the time. */
function createJobFaults(clock: Clock, logger: Logger) {
  const failing = new Map<Id, FaultLog>();
  return {
    tell({ id, kind }: JobDocument, fault: unknown): void {
      const sentence = 'a page of a job failed and will be repeated';
      const faults = failing.get(id) ?? createFaultLog({ logger, clock, about: { job: id, kind }, sentence });
      failing.set(id, faults);
      faults.tell(fault);
    },
    recover: ({ id }: JobDocument): boolean => failing.delete(id),
  };
}

/**
 * Lets all others go before jobs of a newer release, which wait for an instance of it and must not fill every page until
 * then. False when that is so already.
 */
async function postpone(store: Store, clock: Clock, jobs: readonly JobDocument[]): Promise<boolean> {
  const now = clock.now();
  const openedAt = new Date(Date.parse(now) + LOOK_AGAIN_MS).toISOString();
  const early = jobs.filter((job) => job.openedAt !== undefined && job.openedAt <= now);
  const writes = early.map((job) => {
    const document = { ...job, openedAt, version: job.version + 1 };
    return { kind: 'replace' as const, collection: jobCollection, document, expectedVersion: job.version };
  });
  if (writes.length > 0) await store.writeMany(writes);
  return writes.length > 0;
}

/** Drives the oldest job that can be driven; one whose page fails or has to wait goes behind all others. */
function createJobTurn(
  { store, clock, logger }: JobWorkerDependencies,
  kinds: readonly JobKind[],
): (isEnding: () => boolean) => Promise<boolean> {
  const byKind = new Map(kinds.map((kind) => [kind.kind, kind]));
  const faults = createJobFaults(clock, logger);
  return async (isEnding) => {
    const { items, hasNextPage } = await store.page(jobCollection, { index: 'opened', limit: JOBS_PER_TURN });
    for (const job of items) {
      const kind = byKind.get(job.kind);
      if (isEnding()) return false;
      if (!kind) continue;
      try {
        await runPage(store, clock, kind, job);
        faults.recover(job);
        return true;
      } catch (fault) {
        if (fault instanceof BusyFault) logger.debug({ err: fault, job: job.id, kind: job.kind }, 'a job waits');
        else faults.tell(job, fault);
        await store.replace(jobCollection, { ...job, openedAt: clock.now(), version: job.version + 1 }, job.version);
      }
    }
    const unknown = items.filter(({ kind }) => !byKind.has(kind));
    return hasNextPage && postpone(store, clock, unknown);
  };
}

/** The loop that drives open jobs, the oldest first, one page a turn. */
export function createJobWorker(dependencies: JobWorkerDependencies, kinds: readonly JobKind[]): Worker {
  const { clock, logger, lease, pauses } = dependencies;
  const turn = whileHeld(lease, createJobTurn(dependencies, kinds));
  return createWorker({ name: 'jobs', logger, pollMs: POLL_MS, clock, pauses, turn });
}

export const countJobs = (store: Store): Promise<number> => store.count(jobCollection, { index: 'opened' });
