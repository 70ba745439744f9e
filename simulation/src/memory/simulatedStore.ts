import { invariant } from '@holdfast/kernel';
import {
  requireProperWrites,
  StoreFault,
  toPlainJson,
  type CollectionDefinition,
  type Document,
  type PageQuery,
  type Store,
  type Write,
  type WriteOutcome,
} from '@holdfast/store';
import type { Life } from '../life.js';
import type { Mishap, Scheduler } from '../scheduler.js';
import type { Documents } from './documents.js';

const IDS_MAX = 10_000;
const READ: readonly Mishap[] = ['refused', 'crashedAfter'];
const WRITE: readonly Mishap[] = ['refused', 'acknowledgmentLost', 'crashedAfter'];
const WRITE_MANY: readonly Mishap[] = [...WRITE, 'partlyDone'];

/** Whoever asks for so many documents at once or more drives through all of them, except for those who want it all. */
const STRETCH_MIN = 100;
const ALL_MIN = 1_000;
/** What such a one gets instead, so that few people fill several pages. */
const STRETCH_SIZE = 3;

const toStretch = (query: PageQuery): PageQuery =>
  query.limit >= STRETCH_MIN && query.limit < ALL_MIN ? { ...query, limit: STRETCH_SIZE } : query;

/** A mistake of the caller is its own, and no write of its batch is made. */
function requireProper(writes: readonly Write[]): void {
  requireProperWrites(writes);
  for (const { collection, document } of writes) toPlainJson(collection.name, document);
}

/**
 * The store of one service as one life of it sees it. Each call parks until the scheduler picks it, and may then fail
 * before or after its effect. With short pages, what is driven page by page takes several pages of few documents.
 */
export function openSimulatedStore(documents: Documents, life: Life, scheduler: Scheduler, isShort = false): Store {
  let isClosed = false;
  const parts = scheduler.story.of('parts');

  function call<Value>(label: string, mishaps: readonly Mishap[], effect: () => Value, part?: () => void) {
    if (isClosed) return Promise.reject(new StoreFault('The store is closed.'));
    return scheduler.call(life, label, mishaps, (mishap) => {
      if (mishap === 'refused') throw new StoreFault('The store could not be reached.');
      if (mishap === 'partlyDone') {
        part?.();
        throw new StoreFault('The store went away in the middle of a batch.');
      }
      const value = effect();
      if (mishap === 'acknowledgmentLost') throw new StoreFault('The store did not answer.');
      return value;
    });
  }

  const ask = <Value>(label: string, effect: () => Value): Promise<Value> => call(label, READ, effect);

  async function writeOne(write: Write): Promise<WriteOutcome> {
    requireProper([write]);
    const { kind, collection, document } = write;
    return call(`${kind} ${collection.name} ${document.id}`, WRITE, () => documents.write(write));
  }

  /** Any subset of a batch, as the seed will have it. */
  const writePart = (writes: readonly Write[]): void => {
    for (const write of writes) if (parts.below(2) === 1) documents.write(write);
  };

  const named = ({ name }: CollectionDefinition, what: string): string => `${what} ${name}`;

  return {
    get: (collection, id) => ask(named(collection, 'get'), () => documents.get(collection, id)),
    async getMany<Doc extends Document>(collection: CollectionDefinition<Doc>, ids: readonly string[]) {
      invariant(ids.length <= IDS_MAX, `At most ${IDS_MAX} documents of ${collection.name} are read at once.`);
      return ask(named(collection, `get ${ids.length} of`), () =>
        [...new Set(ids)].flatMap((id): readonly Doc[] => {
          const found = documents.get(collection, id);
          return found ? [found] : [];
        }),
      );
    },
    insert: (collection, document) => writeOne({ kind: 'insert', collection, document }),
    replace: (collection, document, expectedVersion) =>
      writeOne({ kind: 'replace', collection, document, expectedVersion }),
    async writeMany(writes) {
      requireProper(writes);
      if (writes.length === 0) return [];
      const label = `write ${writes.map(({ collection, document }) => `${collection.name} ${document.id}`).join()}`;
      return call(
        label,
        WRITE_MANY,
        () => writes.map((write) => documents.write(write)),
        () => writePart(writes),
      );
    },
    page: (collection, query) =>
      ask(named(collection, 'page'), () => documents.page(collection, isShort ? toStretch(query) : query)),
    count: (collection, query) => ask(named(collection, 'count'), () => documents.count(collection, query)),
    list: (collection, query) => ask(named(collection, 'list'), () => documents.listById(collection, query)),
    delete: (collection, id, expectedVersion) =>
      call(`delete ${collection.name} ${id}`, WRITE, () => documents.delete(collection, id, expectedVersion)),
    close: async () => {
      isClosed = true;
    },
  };
}
