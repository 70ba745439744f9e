import { describe, expect, it } from '@jest/globals';
import { runInStoreWorld, type OpenStoreWorld } from './storeWorld.js';
import { createThing, things, toInsert, toReplace } from './thing.js';

function describeUnique(open: OpenStoreWorld): void {
  it('refuses a second document of a unique key, at the insert and at the replace', () =>
    runInStoreWorld(open, [things], async ({ store }) => {
      const b = createThing('b', { key: 'other' });
      await store.writeMany([toInsert(createThing('a', { key: 'k' })), toInsert(b)]);

      expect(await store.insert(things, createThing('c', { key: 'k' }))).toBe('conflict');
      expect(await store.writeMany([toReplace(b, { key: 'k' })])).toEqual(['conflict']);

      expect(await store.get(things, 'b')).toEqual(b);
      expect(await store.get(things, 'c')).toBeUndefined();
    }));

  it('lets one of two documents of a batch have a new unique key', () =>
    runInStoreWorld(open, [things], async ({ store }) => {
      const outcomes = await store.writeMany(['a', 'b'].map((id) => toInsert(createThing(id, { key: 'k' }))));

      expect([...outcomes].sort()).toEqual(['conflict', 'written']);
    }));

  it('frees a unique key when its document gets another, and lets a document keep its own', () =>
    runInStoreWorld(open, [things], async ({ store }) => {
      const a = createThing('a', { key: 'k' });
      await store.insert(things, a);

      expect(await store.writeMany([toReplace(a, { key: 'k', note: 'same key' })])).toEqual(['written']);
      expect(await store.writeMany([toReplace({ ...a, version: 2 }, { key: 'new' })])).toEqual(['written']);
      expect(await store.insert(things, createThing('b', { key: 'k' }))).toBe('written');
    }));

  it('tells unique keys apart by case, accents and spaces', () =>
    runInStoreWorld(open, [things], async ({ store }) => {
      const keys = ['k', 'K', 'k ', 'ḱ', '总部', '總部'];

      const outcomes = await store.writeMany(keys.map((key) => toInsert(createThing(`id of ${key}`, { key }))));

      expect(outcomes).toEqual(keys.map(() => 'written'));
    }));
}

function describeSparse(open: OpenStoreWorld): void {
  it('leaves out documents that lack a field or have null there, also of a unique index', () =>
    runInStoreWorld(open, [things], async ({ store }) => {
      await store.writeMany([
        toInsert(createThing('lacks')),
        toInsert(createThing('lacks too')),
        toInsert(createThing('null', { name: null, key: null })),
        toInsert(createThing('null too', { name: null, key: null })),
        toInsert(createThing('half', { group: 'g' })),
        toInsert(createThing('whole', { group: 'g', rank: 0, name: '', key: '' })),
      ]);

      for (const index of ['byName', 'byKey', 'byGroup', 'byRank']) {
        expect((await store.page(things, { index, limit: 10 })).items.map(({ id }) => id)).toEqual(['whole']);
        expect(await store.count(things, { index })).toBe(1);
      }
    }));

  it('takes documents into an index and out of it as they change', () =>
    runInStoreWorld(open, [things], async ({ store }) => {
      const thing = createThing('a');
      await store.insert(things, thing);
      await store.writeMany([toReplace(thing, { rank: 5 })]);
      expect(await store.count(things, { index: 'byRank', equals: [5] })).toBe(1);

      await store.writeMany([toReplace({ ...thing, version: 2 }, { rank: 6 })]);
      expect(await store.count(things, { index: 'byRank', equals: [5] })).toBe(0);
      expect(await store.count(things, { index: 'byRank', equals: [6] })).toBe(1);

      await store.writeMany([toReplace({ ...thing, version: 3 }, {})]);
      expect(await store.count(things, { index: 'byRank' })).toBe(0);
    }));
}

function describeCounts(open: OpenStoreWorld): void {
  it('counts by leading values and by a range', () =>
    runInStoreWorld(open, [things], async ({ store }) => {
      await store.writeMany(
        Array.from({ length: 40 }, (_, at) =>
          toInsert(createThing(`t${at}`, { group: at % 2 ? 'odd' : 'even', rank: at })),
        ),
      );

      expect(await store.count(things, { index: 'byGroup' })).toBe(40);
      expect(await store.count(things, { index: 'byGroup', equals: ['odd'] })).toBe(20);
      expect(await store.count(things, { index: 'byGroup', equals: ['odd', 3] })).toBe(1);
      expect(await store.count(things, { index: 'byGroup', equals: ['odd'], from: 3, to: 9 })).toBe(4);
      expect(await store.count(things, { index: 'byRank', from: 30 })).toBe(10);
      expect(await store.count(things, { index: 'byRank', to: 9 })).toBe(10);
      expect(await store.count(things, { index: 'byGroup', equals: ['none'] })).toBe(0);
    }));

  it('finds booleans', () =>
    runInStoreWorld(open, [things], async ({ store }) => {
      await store.writeMany([true, false, true].map((isOpen, at) => toInsert(createThing(`t${at}`, { isOpen }))));

      expect(await store.count(things, { index: 'byOpen', equals: [true] })).toBe(2);
      expect(await store.count(things, { index: 'byOpen', equals: [false] })).toBe(1);
    }));
}

/** Unique and sparse indexes, and counts by them. */
export function describeIndexes(open: OpenStoreWorld): void {
  describe('indexes', () => {
    describeUnique(open);
    describeSparse(open);
    describeCounts(open);
  });
}
