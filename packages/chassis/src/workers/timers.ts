import type { Clock, Id, Identity, Instant } from '@holdfast/kernel';
import { defineCollection, type Document, type Store } from '@holdfast/store';
import { LimitReached } from '../aggregates/busy.js';
import { changeMany } from '../aggregates/changeMany.js';
import { whileHeld, type Lease } from './lease.js';
import type { Logger } from '../process/logger.js';
import { isPassingFault } from '../inbox/passingFault.js';
import type { Pauses } from './pauses.js';
import { createWorker, type Worker } from './worker.js';

/**
 * A time at which something has to be looked at. Lazy: when due, its handler reads what it is about. One that has ended
 * stays without a time, one a subject, so that a version of it never stands for another arming: whoever is still looking
 * when it is armed again must not end that.
 */
export interface TimerDocument extends Document {
  readonly kind: string;
  readonly subjectId: Id;
  /** Absent once it has ended. */
  readonly dueAt?: Instant;
}

export const timerCollection = defineCollection<TimerDocument>({
  name: 'timers',
  version: 1,
  indexes: [{ name: 'due', fields: ['dueAt'] }],
});

/** A row of a service's table of timers. */
export interface TimerKind {
  readonly kind: string;
  /** Looks at the subjects; those in the answer are armed again for that time, the others end. */
  onDue(subjectIds: readonly Id[]): Promise<ReadonlyMap<Id, Instant>>;
}

export interface Timers {
  /** Makes sure that each subject is looked at no later than `dueAt`; only ever moves a timer earlier. */
  arm(kind: string, wanted: readonly { readonly subjectId: Id; readonly dueAt: Instant }[]): Promise<void>;
}

export interface TimersDependencies {
  readonly store: Store;
  readonly identity: Identity;
  readonly clock: Clock;
}

const PAGE_SIZE = 500;
const POLL_MS = 1000;
const RETRY_AFTER_MS = 60_000;

export function createTimers({ store, identity, clock }: TimersDependencies): Timers {
  return {
    async arm(kind, wanted) {
      const byId = new Map(
        wanted.map(({ subjectId, dueAt }) => [identity.of('timer', kind, subjectId), { subjectId, dueAt }]),
      );
      const now = clock.now();
      await changeMany(store, timerCollection, [...byId.keys()], (id, current) => {
        const want = byId.get(id);
        if (!want) return undefined;
        if (current?.dueAt === undefined) return { ...current, id, kind, ...want };
        // A due timer may be under way and about to end; writing it makes that end fail, so it is looked at again.
        if (want.dueAt < current.dueAt || current.dueAt <= now)
          return { ...current, dueAt: want.dueAt < current.dueAt ? want.dueAt : current.dueAt };
        return undefined;
      });
    },
  };
}

/**
 * Looks at timers of one kind; a subject that fails is looked at again later and keeps no other waiting. The timer of
 * one that has reached a limit ends: looking again would find the same, until something else changes the subject.
 */
async function lookAt(
  dependencies: TimersDependencies,
  logger: Logger,
  kind: TimerKind,
  due: readonly TimerDocument[],
): Promise<ReadonlyMap<Id, Instant>> {
  try {
    return await kind.onDue(due.map(({ subjectId }) => subjectId));
  } catch (fault) {
    if (isPassingFault(fault)) throw fault;
    const [only] = due;
    if (!only || due.length > 1) {
      const again = new Map<Id, Instant>();
      for (const one of due)
        for (const [id, dueAt] of await lookAt(dependencies, logger, kind, [one])) again.set(id, dueAt);
      return again;
    }
    const about = { err: fault, kind: kind.kind, subject: only.subjectId };
    if (fault instanceof LimitReached) {
      logger.error(about, 'a timer ended, since its subject has reached a limit');
      return new Map();
    }
    logger.error(about, 'a timer failed and will be looked at again');
    return new Map([[only.subjectId, addMs(dependencies.clock.now(), RETRY_AFTER_MS)]]);
  }
}

const addMs = (instant: Instant, ms: number): Instant => new Date(Date.parse(instant) + ms).toISOString();

/** Arms those in `again` for their time and ends the others; one that was written meanwhile stays as it is. */
async function settleTimers(
  store: Store,
  due: readonly TimerDocument[],
  again: ReadonlyMap<Id, Instant>,
): Promise<void> {
  const settled = due.map(({ dueAt: _over, ...timer }): TimerDocument => {
    const dueAt = again.get(timer.subjectId);
    return { ...timer, version: timer.version + 1, ...(dueAt === undefined ? {} : { dueAt }) };
  });
  await store.writeMany(
    settled.map((document) => ({
      kind: 'replace',
      collection: timerCollection,
      document,
      expectedVersion: document.version - 1,
    })),
  );
}

async function runDue(
  dependencies: TimersDependencies,
  logger: Logger,
  kinds: ReadonlyMap<string, TimerKind>,
): Promise<boolean> {
  const { store, clock } = dependencies;
  const { items, hasNextPage } = await store.page(timerCollection, { index: 'due', to: clock.now(), limit: PAGE_SIZE });
  for (const [name, kind] of kinds) {
    const due = items.filter((item) => item.kind === name);
    if (due.length > 0) await settleTimers(store, due, await lookAt(dependencies, logger, kind, due));
  }
  // Those of a newer release wait for an instance of it, and must not fill every page until then.
  const unknown = items.filter(({ kind }) => !kinds.has(kind));
  const later = addMs(clock.now(), RETRY_AFTER_MS);
  if (unknown.length > 0) await settleTimers(store, unknown, new Map(unknown.map((item) => [item.subjectId, later])));
  return hasNextPage;
}

/** The loop that looks at due timers. The effect is guarded by the subject's own version, not by this loop. */
export function createTimerWorker(
  dependencies: TimersDependencies,
  logger: Logger,
  kinds: readonly TimerKind[],
  { lease, pauses }: { readonly lease?: Lease | undefined; readonly pauses?: Pauses | undefined } = {},
): Worker {
  const byKind = new Map(kinds.map((kind) => [kind.kind, kind]));
  const turn = whileHeld(lease, () => runDue(dependencies, logger, byKind));
  return createWorker({ name: 'timers', logger, pollMs: POLL_MS, clock: dependencies.clock, pauses, turn });
}

export const countDue = (store: Store, now: Instant): Promise<number> =>
  store.count(timerCollection, { index: 'due', to: now });

/**
 * Whether any timer is due. It asks for the earliest one whatever the time is, so that a store that remembers its
 * answers need not look again before a timer is written.
 */
export async function isAnyDue(store: Store, clock: Clock): Promise<boolean> {
  const [earliest] = (await store.page(timerCollection, { index: 'due', limit: 1 })).items;
  return earliest?.dueAt !== undefined && earliest.dueAt <= clock.now();
}
