import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createThing, otherThings, things, toInsert, toReplace, type Thing } from '../conformance/thing.js';
import { openConnection } from './connection.js';
import { prepareCollections } from './form.js';
import { createReadCache, type ReadCache } from './readCache.js';
import { createReads } from './reads.js';
import { createWrites } from './writes.js';

const thing = createThing('a', { note: 'x' });

/** Reads a thing as a store does, so often that the cache keeps it. */
function keepTwice(cache: ReadCache, document: Thing, characters = 10): void {
  cache.keep(things, document, characters);
  cache.keep(things, document, characters);
}

describe('the read cache', () => {
  it('keeps what was read twice, and not what was read once', () => {
    const cache = createReadCache();
    cache.keep(things, thing, 10);
    expect(cache.find(things, 'a')).toBeUndefined();
    cache.keep(things, thing, 10);
    expect(cache.find(things, 'a')).toBe(thing);
    expect(cache.find(otherThings, 'a')).toBeUndefined();
  });

  it('hands out what nobody can change', () => {
    const cache = createReadCache();
    const mutable = { ...createThing('a'), state: { note: 'x' } };
    keepTwice(cache, mutable);
    expect(() => (mutable.state.note = 'y')).toThrow(TypeError);
  });

  it('forgets a document that is written and keeps the others, but no answer of its collection', () => {
    const cache = createReadCache();
    const other = createThing('b');
    [thing, other].forEach((document) => keepTwice(cache, document));
    let reads = 0;
    const ask = () => cache.answer(things, 'count', () => ({ value: ++reads, characters: 0 }));
    expect([ask(), ask(), ask()]).toEqual([1, 2, 2]);
    cache.forget(things, 'a');
    expect(cache.find(things, 'a')).toBeUndefined();
    expect(cache.find(things, 'b')).toBe(other);
    expect(ask()).toBe(3);
  });

  it('keeps nothing that is large, and lets go of what was asked for longest ago', () => {
    const cache = createReadCache();
    keepTwice(cache, createThing('large'), 25_001);
    expect(cache.find(things, 'large')).toBeUndefined();
    for (let at = 0; at < 30; at += 1) keepTwice(cache, createThing(`t${at}`), 24_900);
    expect(cache.find(things, 't0')).toBeUndefined();
    expect(cache.find(things, 't29')).toBeDefined();
  });

  it('keeps no answer to a question that is as large', () => {
    const cache = createReadCache();
    let reads = 0;
    const ask = () => cache.answer(things, 'q'.repeat(25_000), () => ({ value: ++reads, characters: 0 }));
    expect([ask(), ask(), ask()]).toEqual([1, 2, 3]);
  });
});

/** A cache that remembers nothing. */
const forgetful: ReadCache = {
  find: () => undefined,
  keep: () => undefined,
  answer: (_collection, _query, read) => read().value,
  forget: () => undefined,
  clear: () => undefined,
};

const ids = ['a', 'b', 'c'] as const;
const step = fc.record({
  id: fc.constantFrom(...ids),
  kind: fc.constantFrom('put' as const, 'delete' as const, 'conflict' as const, 'none' as const),
  rank: fc.nat({ max: 3 }),
});

describe('reads through the cache', () => {
  it('equal reads without it after any writes', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const connection = openConnection(':memory:');
        prepareCollections(connection, 'memory', [things]);
        const cache = createReadCache();
        const writes = createWrites(connection, cache);
        const [cached, plain] = [createReads(connection, cache), createReads(connection, forgetful)];
        const readAll = ({ get, getMany, page, count }: typeof cached) => [
          ids.map((id) => get(things, id)),
          [...getMany(things, ids)].sort((a, b) => (a.id < b.id ? -1 : 1)),
          page(things, { index: 'byRank', limit: 2 }),
          count(things, { index: 'byRank', equals: [1] }),
        ];
        for (const { id, kind, rank } of steps) {
          const standing = plain.get(things, id);
          if (kind === 'put')
            writes.write(standing ? toReplace(standing, { rank }) : toInsert(createThing(id, { rank })));
          if (kind === 'delete' && standing) writes.delete(things, id, standing.version);
          if (kind === 'conflict') writes.write(toReplace({ ...createThing(id), version: 99 }, { rank }));
          const truth = readAll(plain);
          for (let time = 1; time <= 3; time += 1) expect(readAll(cached)).toEqual(truth);
        }
        connection.close();
      }),
      { numRuns: 60 },
    );
  });
});
