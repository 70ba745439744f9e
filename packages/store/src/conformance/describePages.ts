import { describe, expect, it } from '@jest/globals';
import { compareIndexValues } from '../indexValue.js';
import type { PageQuery, Store } from '../store.js';
import { listIds, listPages } from './listPages.js';
import { runInStoreWorld, type OpenStoreWorld } from './storeWorld.js';
import { createThing, things, toInsert, type Thing } from './thing.js';

/** Sixty things in three groups, whose ranks repeat; the ids are in no order. */
const sample: readonly Thing[] = Array.from({ length: 60 }, (_, at) =>
  createThing(`t${(at * 37) % 60}`, { group: `g${at % 3}`, rank: Math.floor(at / 12) * 10 }),
);

const compareThings = (a: Thing, b: Thing): number =>
  compareIndexValues(a.state.group ?? '', b.state.group ?? '') ||
  (a.state.rank ?? 0) - (b.state.rank ?? 0) ||
  compareIndexValues(a.id, b.id);

const sorted = [...sample].sort(compareThings);
const idsOf = (all: readonly Thing[]): string[] => all.map(({ id }) => id);
const insertSample = (store: Store) => store.writeMany(sample.map(toInsert));

function describeOrder(open: OpenStoreWorld): void {
  it.each([1, 7, 59, 60, 61, 1_000])('orders by the fields, then by id, in pages of %d, both ways', (limit) =>
    runInStoreWorld(open, [things], async ({ store }) => {
      await insertSample(store);

      const pages = await listPages(store, { index: 'byGroup', limit });

      expect(idsOf(pages.flat())).toEqual(idsOf(sorted));
      expect(pages.slice(0, -1).every((page) => page.length === limit)).toBe(true);
      expect(await listIds(store, { index: 'byGroup', limit, order: 'descending' })).toEqual(idsOf(sorted).reverse());
    }),
  );

  it.each<[string, Omit<PageQuery, 'limit'>, (thing: Thing) => boolean]>([
    ['a leading value', { index: 'byGroup', equals: ['g1'] }, ({ state }) => state.group === 'g1'],
    ['all values', { index: 'byGroup', equals: ['g1', 20] }, ({ state }) => state.group === 'g1' && state.rank === 20],
    [
      'a lower bound',
      { index: 'byGroup', equals: ['g2'], from: 20 },
      ({ state }) => state.group === 'g2' && (state.rank ?? 0) >= 20,
    ],
    [
      'an upper bound',
      { index: 'byGroup', equals: ['g2'], to: 20 },
      ({ state }) => state.group === 'g2' && (state.rank ?? 0) <= 20,
    ],
    [
      'both bounds',
      { index: 'byGroup', equals: ['g0'], from: 10, to: 30 },
      ({ state }) => state.group === 'g0' && [10, 20, 30].includes(state.rank ?? 0),
    ],
    ['bounds of the first field', { index: 'byGroup', from: 'g1', to: 'g1' }, ({ state }) => state.group === 'g1'],
    ['bounds that nothing meets', { index: 'byGroup', equals: ['g0'], from: 11, to: 19 }, () => false],
  ])('pages by %s, both ways', (_, query, isMeant) =>
    runInStoreWorld(open, [things], async ({ store }) => {
      await insertSample(store);
      const expected = idsOf(sorted.filter(isMeant));

      expect(await listIds(store, { ...query, limit: 3 })).toEqual(expected);
      expect(await listIds(store, { ...query, limit: 3, order: 'descending' })).toEqual(expected.reverse());
      expect(await store.count(things, query)).toBe(expected.length);
    }),
  );

  it('pages through a unique index', () =>
    runInStoreWorld(open, [things], async ({ store }) => {
      await store.writeMany(['c', 'a', 'd', 'b'].map((key) => toInsert(createThing(`id-${key}`, { key }))));

      expect(await listIds(store, { index: 'byKey', limit: 2 })).toEqual(['id-a', 'id-b', 'id-c', 'id-d']);
      expect(await listIds(store, { index: 'byKey', equals: ['c'], limit: 2 })).toEqual(['id-c']);
    }));
}

function describeEnds(open: OpenStoreWorld): void {
  it('has no cursor and no next page where nothing is', () =>
    runInStoreWorld(open, [things], async ({ store }) => {
      expect(await store.page(things, { index: 'byRank', limit: 5 })).toEqual({
        items: [],
        cursors: [],
        hasNextPage: false,
        endCursor: null,
      });
    }));

  it('gives each item the cursor from which the rest follows', () =>
    runInStoreWorld(open, [things], async ({ store }) => {
      await insertSample(store);
      const query: PageQuery = { index: 'byGroup', equals: ['g0'], limit: 20 };
      const { items, cursors, endCursor } = await store.page(things, query);

      expect(endCursor).toBe(cursors.at(-1));
      for (const [at, after] of cursors.entries()) {
        expect(await listIds(store, { ...query, after })).toEqual(idsOf(items.slice(at + 1)));
      }
    }));

  it.each([0, 1.5, -1, 1_001, Number.NaN])('takes a page of %d for the mistake that it is', (limit) =>
    runInStoreWorld(open, [things], async ({ store }) => {
      await expect(store.page(things, { index: 'byRank', limit })).rejects.toThrow('1 to 1000 documents');
    }),
  );
}

/** Pages are ordered and whole. */
export function describePages(open: OpenStoreWorld): void {
  describe('pages', () => {
    describeOrder(open);
    describeEnds(open);
  });
}
