import { StoreFault, type Store } from '@holdfast/store';
import { leaseCollection } from '../workers/lease.js';
import type { Logger } from './logger.js';

/** A store that knows whether it can be worked with. */
export interface WatchedStore {
  readonly store: Store;
  /** Why it cannot be read or written at present; undefined while all is well. Cheap. */
  describeTrouble(): string | undefined;
}

/** While something is wrong the store is tried by itself, so that an idle process hears that it is over. */
const TRY_EVERY_MS = 5_000;
const TRIAL_ID = 'trial';
const LONG_AGO = '1970-01-01T00:00:00.000Z';

type Way = 'read' | 'written';

/** Writes a document that nobody reads: a disk that is full is read as ever. */
async function tryToWrite(store: Store): Promise<void> {
  const standing = await store.get(leaseCollection, TRIAL_ID);
  const trial = { id: TRIAL_ID, version: 1, holder: TRIAL_ID, until: LONG_AGO };
  if (!standing) await store.insert(leaseCollection, trial);
  await store.delete(leaseCollection, TRIAL_ID, trial.version);
}

/** Remembers the last fault, and goes on trying until a call of its kind succeeds, or nobody wants to know any more. */
function createWatch(name: string, logger: Logger) {
  let trouble: { readonly way: Way; readonly reason: string; readonly trials: NodeJS.Timeout } | undefined;
  const clear = (): void => {
    clearInterval(trouble?.trials);
    trouble = undefined;
  };
  return {
    describe: () => trouble?.reason,
    note(way: Way, fault: StoreFault, attempt: () => Promise<unknown>): void {
      if (!trouble) logger.error({ err: fault, service: name }, `The store of ${name} cannot be ${way} at present.`);
      const trials = trouble?.trials ?? setInterval(() => void attempt().catch(() => undefined), TRY_EVERY_MS).unref();
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
export function watchStore(inner: Store, name: string, logger: Logger): WatchedStore {
  const watch = createWatch(name, logger);
  let isOpen = true;
  const watched = <Value>(way: Way, made: Promise<Value>): Promise<Value> => {
    made.then(
      () => watch.succeed(way),
      (fault: unknown) => {
        if (isOpen && fault instanceof StoreFault) watch.note(way, fault, () => tryToWrite(store));
      },
    );
    return made;
  };
  const store: Store = {
    get: (collection, id) => watched('read', inner.get(collection, id)),
    getMany: (collection, ids) => watched('read', inner.getMany(collection, ids)),
    page: (collection, query) => watched('read', inner.page(collection, query)),
    count: (collection, query) => watched('read', inner.count(collection, query)),
    list: (collection, query) => watched('read', inner.list(collection, query)),
    insert: (collection, document) => watched('written', inner.insert(collection, document)),
    replace: (collection, document, version) => watched('written', inner.replace(collection, document, version)),
    writeMany: (writes, options) => watched('written', inner.writeMany(writes, options)),
    delete: (collection, id, version) => watched('written', inner.delete(collection, id, version)),
    close: () => {
      isOpen = false;
      watch.clear();
      return inner.close();
    },
  };
  return { store, describeTrouble: watch.describe };
}
