import { describe, expect, it } from '@jest/globals';
import type { Store } from '../store.js';
import { runInStoreWorld, type OpenStoreWorld } from './storeWorld.js';
import { createThing, otherThings, things, toInsert, toReplace, type Thing } from './thing.js';

/** In the order of their UTF-8 bytes, and none of them in an index. */
const ids = ['#', '1', '10', '2', 'A', 'a', 'a/b', 'é', '一', '总部', '～', '😀'];

async function listAll(store: Store, limit: number): Promise<readonly (readonly Thing[])[]> {
  const stretches: (readonly Thing[])[] = [];
  let after: string | undefined;
  do {
    const found = await store.list(things, { limit, ...(after === undefined ? {} : { after }) });
    stretches.push(found);
    after = found.length === limit ? found.at(-1)?.id : undefined;
  } while (after !== undefined);
  return stretches;
}

function describeLists(open: OpenStoreWorld): void {
  it.each([1, 5, 11, 12, 13, 1_000])('gives every document once, by its id, %d at a time', (limit) =>
    runInStoreWorld(open, [things, otherThings], async ({ store }) => {
      const all = ids.map((id) => createThing(id));
      await store.writeMany([...all].reverse().map(toInsert));
      await store.insert(otherThings, createThing('b'));

      const stretches = await listAll(store, limit);

      expect(stretches.flat()).toEqual(all);
      expect(stretches.slice(0, -1).every(({ length }) => length === limit)).toBe(true);
    }),
  );

  it('gives nothing of an empty collection, and nothing behind the last', () =>
    runInStoreWorld(open, [things], async ({ store }) => {
      expect(await store.list(things, { limit: 5 })).toEqual([]);
      await store.insert(things, createThing('a'));
      expect(await store.list(things, { limit: 5, after: 'a' })).toEqual([]);
      expect(await store.list(things, { limit: 5, after: 'A' })).toEqual([createThing('a')]);
    }));

  it('gives what stands there now, however often it is asked', () =>
    runInStoreWorld(open, [things], async ({ store }) => {
      const thing = createThing('a');
      await store.insert(things, thing);
      for (let time = 1; time <= 3; time += 1) await store.list(things, { limit: 5 });
      await store.writeMany([toReplace(thing, { rank: 1 })]);

      expect(await store.list(things, { limit: 5 })).toEqual([{ ...thing, version: 2, state: { rank: 1 } }]);
    }));

  it.each([0, 1_001, Number.NaN])('takes a list of %d for the mistake that it is', (limit) =>
    runInStoreWorld(open, [things], async ({ store }) => {
      await expect(store.list(things, { limit })).rejects.toThrow('1 to 1000 documents');
    }),
  );
}

function describeLoads(open: OpenStoreWorld): void {
  const load = (document: Thing) => ({ kind: 'load', collection: things, document }) as const;

  it('loads documents with the versions that they have, and guards them from there', () =>
    runInStoreWorld(open, [things], async ({ store }) => {
      const [a, b] = [{ ...createThing('a', { key: 'k' }), version: 7 }, createThing('b')];

      expect(await store.writeMany([a, b].map(load), { isRepeatable: true })).toEqual(['written', 'written']);

      expect(await store.list(things, { limit: 5 })).toEqual([a, b]);
      expect(await store.writeMany([toReplace(a, { rank: 1 })])).toEqual(['written']);
    }));

  it('leaves alone what stands there when the same is loaded again, and takes no key twice', () =>
    runInStoreWorld(open, [things], async ({ store }) => {
      const a = { ...createThing('a', { key: 'k' }), version: 3 };
      await store.writeMany([load(a)]);

      const again = { ...a, version: 4, state: { key: 'other' } };
      expect(await store.writeMany([again, createThing('b', { key: 'k' })].map(load))).toEqual([
        'conflict',
        'conflict',
      ]);
      expect(await store.list(things, { limit: 5 })).toEqual([a]);
    }));

  it.each([0, -1, 1.5])('takes the version %d for the mistake that it is', (version) =>
    runInStoreWorld(open, [things], async ({ store }) => {
      await expect(store.writeMany([load({ ...createThing('a'), version })])).rejects.toThrow('must have version');
    }),
  );
}

/** A whole store can be copied to another one, as it is. */
export function describeArchiving(open: OpenStoreWorld): void {
  describe('archiving', () => {
    describeLists(open);
    describeLoads(open);
  });
}
