import { describe, expect, it } from '@jest/globals';
import { runInStoreWorld, type OpenStoreWorld } from './storeWorld.js';
import { createThing, otherThings, things, toInsert, toReplace } from './thing.js';

function describeOutcomes(open: OpenStoreWorld): void {
  it('gives an outcome to each write, in their order, and one conflict does not undo the others', () =>
    runInStoreWorld(open, [things], async ({ store }) => {
      const [a, b] = [createThing('a', { key: 'k' }), createThing('b')];
      await store.writeMany([a, b].map(toInsert));

      const outcomes = await store.writeMany([
        toInsert(createThing('c')),
        toInsert(createThing('a')),
        toReplace(b, { note: 'replaced' }),
        toReplace(createThing('missing'), {}),
        toInsert(createThing('d', { key: 'k' })),
        toReplace({ ...createThing('e'), version: 7 }, {}),
      ]);

      expect(outcomes).toEqual(['written', 'conflict', 'written', 'conflict', 'conflict', 'conflict']);
      expect(await store.get(things, 'a')).toEqual(a);
      expect(await store.get(things, 'b')).toEqual({ id: 'b', version: 2, state: { note: 'replaced' } });
      expect(await store.get(things, 'c')).toEqual(createThing('c'));
      expect(await store.getMany(things, ['d', 'e', 'missing'])).toEqual([]);
    }));

  it('writes to several collections in one call', () =>
    runInStoreWorld(open, [things, otherThings], async ({ store }) => {
      const other = createThing('a', { key: 'k' });
      await store.insert(otherThings, other);

      const outcomes = await store.writeMany([
        toInsert(createThing('a')),
        { kind: 'insert', collection: otherThings, document: createThing('b', { key: 'k' }) },
        { kind: 'replace', collection: otherThings, document: { ...other, version: 2, state: {} }, expectedVersion: 1 },
      ]);

      expect([outcomes[0], outcomes[2]]).toEqual(['written', 'written']);
      expect((await store.get(otherThings, 'a'))?.version).toBe(2);
    }));

  it('does nothing for an empty batch', () =>
    runInStoreWorld(open, [things], async ({ store }) => {
      expect(await store.writeMany([])).toEqual([]);
    }));

  it('refuses two writes of one document, because their order is promised nowhere', () =>
    runInStoreWorld(open, [things], async ({ store }) => {
      const thing = createThing('a');

      await expect(store.writeMany([toInsert(thing), toReplace(thing, {})])).rejects.toThrow('touch');
      expect(await store.get(things, 'a')).toBeUndefined();
    }));
}

function describeVolume(open: OpenStoreWorld): void {
  it('takes a thousand writes, some of which conflict', () =>
    runInStoreWorld(open, [things], async ({ store }) => {
      const all = Array.from({ length: 1_000 }, (_, at) => createThing(`t${at}`, { rank: at, key: `k${at}` }));
      const present = all.filter((_, at) => at % 7 === 0);
      await store.writeMany(present.map(toInsert));

      const outcomes = await store.writeMany(all.map(toInsert));

      expect(outcomes).toEqual(all.map((_, at) => (at % 7 === 0 ? 'conflict' : 'written')));
      expect(await store.count(things, { index: 'byRank' })).toBe(1_000);
    }));

  it('lets exactly one of two simultaneous batches write each document', () =>
    runInStoreWorld(open, [things], async ({ store }) => {
      const all = Array.from({ length: 200 }, (_, at) => createThing(`t${at}`));
      const turns = ['left', 'right'].map((note) => all.map((thing) => toInsert({ ...thing, state: { note } })));

      const [left, right] = await Promise.all(turns.map((writes) => store.writeMany(writes)));

      const stored = await store.getMany(
        things,
        all.map(({ id }) => id),
      );
      expect(stored).toHaveLength(200);
      expect(left?.map((outcome, at) => [outcome, right?.[at]].sort())).toEqual(all.map(() => ['conflict', 'written']));
    }));

  it('reads many ids at once: those that exist, each once', () =>
    runInStoreWorld(open, [things], async ({ store }) => {
      await store.writeMany(Array.from({ length: 2_500 }, (_, at) => toInsert(createThing(`t${at}`))));
      const ids = Array.from({ length: 10_000 }, (_, at) => `t${at % 5_000}`);

      const found = await store.getMany(things, ids);

      expect(new Set(found.map(({ id }) => id)).size).toBe(2_500);
      expect(found).toHaveLength(2_500);
      expect(await store.getMany(things, [])).toEqual([]);
    }));
}

/** Many guarded writes and reads in one call. */
export function describeBatches(open: OpenStoreWorld): void {
  describe('batches', () => {
    describeOutcomes(open);
    describeVolume(open);
  });
}
