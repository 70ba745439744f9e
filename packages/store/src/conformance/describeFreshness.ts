import { describe, expect, it } from '@jest/globals';
import type { Store } from '../store.js';
import { runInStoreWorld, type OpenStoreWorld } from './storeWorld.js';
import { createThing, things, toInsert, toReplace, type Thing } from './thing.js';

/** All ways to read, several times over, so that an adapter that remembers has something to remember. */
async function readEveryWay(store: Store): Promise<unknown> {
  let answers: unknown;
  for (let time = 1; time <= 3; time += 1)
    answers = {
      one: await store.get(things, 'a'),
      many: (await store.getMany(things, ['a', 'b'])).map(({ id, version }) => ({ id, version })),
      page: (await store.page(things, { index: 'byRank', limit: 10 })).items.map(({ id, version }) => ({
        id,
        version,
      })),
      count: await store.count(things, { index: 'byRank', from: 1 }),
    };
  return answers;
}

const ranked = (rank: number, version = 1): Thing => ({ ...createThing('a', { rank }), version });
const seen = (thing: Thing, count: number) => {
  const { id, version } = thing;
  return { one: thing, many: [{ id, version }], page: [{ id, version }], count };
};
const unseen = { one: undefined, many: [], page: [], count: 0 };

/** A write is seen by the very next read, however often the same was asked before. */
export function describeFreshness(open: OpenStoreWorld): void {
  describe('freshness', () => {
    it('shows each single write to every next read', () =>
      runInStoreWorld(open, [things], async ({ store }) => {
        expect(await readEveryWay(store)).toEqual(unseen);
        await store.insert(things, ranked(1));
        expect(await readEveryWay(store)).toEqual(seen(ranked(1), 1));
        await store.replace(things, ranked(0, 2), 1);
        expect(await readEveryWay(store)).toEqual(seen(ranked(0, 2), 0));
        await store.delete(things, 'a', 2);
        expect(await readEveryWay(store)).toEqual(unseen);
        await store.insert(things, ranked(2));
        expect(await readEveryWay(store)).toEqual(seen(ranked(2), 1));
      }));

    it('shows the writes of a batch to every next read', () =>
      runInStoreWorld(open, [things], async ({ store }) => {
        await store.writeMany([toInsert(ranked(1))]);
        expect(await readEveryWay(store)).toEqual(seen(ranked(1), 1));
        await store.writeMany([toReplace(ranked(1), { rank: 0 })], { isRepeatable: true });
        expect(await readEveryWay(store)).toEqual(seen(ranked(0, 2), 0));
      }));

    it('does not show what a conflict kept from being written', () =>
      runInStoreWorld(open, [things], async ({ store }) => {
        await store.insert(things, ranked(1));
        await readEveryWay(store);
        await store.replace(things, ranked(0, 6), 5);
        await store.delete(things, 'a', 5);
        expect(await readEveryWay(store)).toEqual(seen(ranked(1), 1));
      }));
  });
}
