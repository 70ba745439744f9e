import type { Id } from '@holdfast/kernel';
import { LRUCache } from 'lru-cache';
import type { CollectionDefinition } from '../collection.js';
import type { Document } from '../document.js';
import { freezeDeeply } from './freezeDeeply.js';

/** What a query found, and how long the texts were that it was parsed from. */
export interface Reading<Value> {
  readonly value: Value;
  readonly characters: number;
}

/**
 * What was read lately and still stands, so that it is neither asked of SQLite nor parsed again. It relies on every
 * write of the file passing here, which the lock of the data folder ensures. What it hands out is frozen,
 * because it hands it out again.
 */
export interface ReadCache {
  find<Doc extends Document>(collection: CollectionDefinition<Doc>, id: Id): Doc | undefined;
  keep(collection: CollectionDefinition, document: Document, characters: number): void;
  /** What a query over an index answers; `read` is asked when anything in the collection was written since. */
  answer<Value>(collection: CollectionDefinition, query: string, read: () => Reading<Value>): Value;
  /** Forgets what a write of this document makes untrue. */
  forget(collection: CollectionDefinition, id: Id): void;
  clear(): void;
}

/** About 1 MB a store once parsed: what pages ask for again and again is little, and memory is for imports. */
const CHARACTERS_MAX = 250_000;
/** What is larger, with the question it answers, would push out too much else. */
const CHARACTERS_OF_ONE_MAX = 25_000;
const ASKED_ONCE_MAX = 500;

interface Kept {
  readonly value: unknown;
  readonly writes: number;
}

/** The documents of a collection are forgotten one by one, so that they stand whatever else is written. */
const ANY_WRITES = -1;

const keyOf = (collection: CollectionDefinition, id: Id): string => `${collection.name}/${id}`;

/**
 * Only what is asked for twice without a write in between is kept: an import, which reads each thing once, pays
 * nothing and pushes nothing out.
 */
export function createReadCache(): ReadCache {
  const kept = new LRUCache<string, Kept>({ maxSize: CHARACTERS_MAX });
  const askedOnce = new Map<string, number>();
  const writesOf = new Map<string, number>();

  function keepIfAskedTwice(key: string, { value, characters }: Reading<unknown>, writes: number): void {
    const size = characters + key.length;
    if (size > CHARACTERS_OF_ONE_MAX) return;
    if (askedOnce.get(key) !== writes) {
      if (askedOnce.size >= ASKED_ONCE_MAX) askedOnce.clear();
      askedOnce.set(key, writes);
      return;
    }
    freezeDeeply(value);
    kept.set(key, { value, writes }, { size });
  }

  return {
    // The casts: a key names the collection or the query, whose values have one type.
    find: <Doc extends Document>(collection: CollectionDefinition<Doc>, id: Id) =>
      kept.get(keyOf(collection, id))?.value as Doc | undefined,
    keep: (collection, document, characters) =>
      keepIfAskedTwice(keyOf(collection, document.id), { value: document, characters }, ANY_WRITES),
    answer<Value>(collection: CollectionDefinition, query: string, read: () => Reading<Value>) {
      const key = `${collection.name}?${query}`;
      const writes = writesOf.get(collection.name) ?? 0;
      const known = kept.get(key);
      if (known?.writes === writes) return known.value as Value;
      const reading = read();
      keepIfAskedTwice(key, reading, writes);
      return reading.value;
    },
    forget(collection, id) {
      const key = keyOf(collection, id);
      kept.delete(key);
      askedOnce.delete(key);
      writesOf.set(collection.name, (writesOf.get(collection.name) ?? 0) + 1);
    },
    clear() {
      kept.clear();
      askedOnce.clear();
    },
  };
}
