import { randomUUID } from 'node:crypto';
import { StoreFault, type Store, type WriteOutcome } from '@holdfast/store';
import { leaseCollection } from '../workers/lease.js';
import type { Logger } from './logger.js';
import { createSilentCalls } from './silentCalls.js';

/** A store that knows whether it can be worked with. */
export interface WatchedStore {
  readonly store: Store;
  /** Why it cannot be read or written at present; undefined while all is well. Cheap. */
  describeTrouble(): string | undefined;
}

/** While something is wrong the store is tried by itself, so that an idle process hears that it is over. */
const TRY_EVERY_MS = 5_000;
/** A connection whose other end is gone without a word fails after a minute; whoever looks is told before. */
const ANSWER_MS_MAX = 10_000;
/** What is written to try a store stands among the leases, and is none. */
export const TRIAL_PREFIX = 'trial-';
const LONG_AGO = '1970-01-01T00:00:00.000Z';

type Way = 'read' | 'written';

/** What an answer shows that the store can do: a write that meets another, or nothing, shows no more than a read does. */
const wayOf = (outcomes: readonly WriteOutcome[]): Way | undefined => {
  if (outcomes.includes('written')) return 'written';
  return outcomes.includes('conflict') ? 'read' : undefined;
};

/**
 * Writes a document that nobody reads, under an id that nobody else has: a disk that is full is read as ever. What an
 * earlier trial left is written again, since a document may go where none fits in.
 */
async function tryToWrite(store: Store, id: string): Promise<void> {
  const standing = await store.get(leaseCollection, id);
  const version = (standing?.version ?? 0) + 1;
  const trial = { id, version, holder: id, until: LONG_AGO };
  await (standing ? store.replace(leaseCollection, trial, standing.version) : store.insert(leaseCollection, trial));
  await store.delete(leaseCollection, id, version);
}

/** Remembers the last fault, and goes on trying until a call of its kind succeeds, or nobody wants to know any more. */
function createWatch(name: string, logger: Logger, attempt: () => Promise<unknown>) {
  let isTrying = false;
  const tryAgain = (): void => {
    if (isTrying) return;
    isTrying = true;
    void attempt()
      .catch(() => undefined)
      .finally(() => (isTrying = false));
  };
  let trouble: { readonly way: Way; readonly reason: string; readonly trials: NodeJS.Timeout } | undefined;
  const clear = (): void => {
    clearInterval(trouble?.trials);
    trouble = undefined;
  };
  return {
    describe: () => trouble?.reason,
    note(way: Way, fault: StoreFault): void {
      if (!trouble) logger.error({ err: fault, service: name }, `The store of ${name} cannot be ${way} at present.`);
      const trials = trouble?.trials ?? setInterval(tryAgain, TRY_EVERY_MS).unref();
      const known = trouble?.way === 'written' ? trouble.way : way;
      trouble = { way: known, reason: `The store of ${name} cannot be ${known}: ${fault.message}`, trials };
    },
    /** Who can write can read as well; the other way round it is not so. */
    succeed(way: Way): void {
      if (!trouble || (trouble.way === 'written' && way === 'read')) return;
      clear();
      logger.info({ service: name }, `The store of ${name} works again.`);
    },
    clear,
  };
}

/** The same store, which remembers for its process whether the last calls succeeded. */
export function watchStore(
  inner: Store,
  name: string,
  logger: Logger,
  placeSetting = 'HOLDFAST_DATA_DIR',
): WatchedStore {
  const trialId = `${TRIAL_PREFIX}${randomUUID()}`;
  const watch = createWatch(name, logger, () => tryToWrite(store, trialId));
  let isOpen = true;
  const calls = createSilentCalls<Way>(ANSWER_MS_MAX, (way) => {
    const fault = new StoreFault(
      `A call has not been answered for ${ANSWER_MS_MAX / 1_000} seconds (${placeSetting}).`,
    );
    if (isOpen) watch.note(way, fault);
  });
  const watched = <Value>(
    way: Way,
    made: Promise<Value>,
    shownBy: (value: Value) => Way | undefined,
  ): Promise<Value> => {
    const end = calls.begin(way);
    made.then(
      (value) => {
        end();
        const shown = shownBy(value);
        if (shown !== undefined) watch.succeed(shown);
      },
      (fault: unknown) => {
        end();
        if (isOpen && fault instanceof StoreFault) watch.note(way, fault);
      },
    );
    return made;
  };
  const read = <Value>(made: Promise<Value>): Promise<Value> => watched('read', made, () => 'read');
  const written = (made: Promise<WriteOutcome>): Promise<WriteOutcome> =>
    watched('written', made, (outcome) => wayOf([outcome]));
  const store: Store = {
    get: (collection, id) => read(inner.get(collection, id)),
    getMany: (collection, ids) => read(inner.getMany(collection, ids)),
    page: (collection, query) => read(inner.page(collection, query)),
    count: (collection, query) => read(inner.count(collection, query)),
    list: (collection, query) => read(inner.list(collection, query)),
    insert: (collection, document) => written(inner.insert(collection, document)),
    replace: (collection, document, version) => written(inner.replace(collection, document, version)),
    writeMany: (writes, options) => watched('written', inner.writeMany(writes, options), wayOf),
    delete: (collection, id, version) =>
      watched('written', inner.delete(collection, id, version), (isGone) => (isGone ? 'written' : 'read')),
    close: () => {
      isOpen = false;
      watch.clear();
      return inner.close();
    },
  };
  return { store, describeTrouble: watch.describe };
}
