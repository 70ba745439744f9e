import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DOCUMENT_BYTES_MAX, type Document } from '../document.js';
import { NotPlainJson, StoreFault } from '../errors.js';
import { compareIndexValues } from '../indexValue.js';
import { listIds } from './listPages.js';
import { runInStoreWorld, type OpenStoreWorld } from './storeWorld.js';
import { createThing, things, toInsert, toReplace } from './thing.js';

/** In the order of their UTF-8 bytes; by UTF-16 units the emoji would stand before the full-width tilde. */
const texts = ['', ' ', '10', '2', 'A', 'Z', 'a', 'z', 'zz', 'é', '一', '总部', '总部/华东', '門店', '～', '😀', '😁'];

const isRefusedKey = (key: string): boolean =>
  key.startsWith('$') || key.includes('.') || key.includes('\u0000') || key === '_bsontype';
const plainJson = fc
  .jsonValue({ stringUnit: 'binary' })
  .map((value): unknown =>
    JSON.parse(JSON.stringify(value), (key, member: unknown) => (isRefusedKey(key) ? undefined : member)),
  );
const byId = (a: Document, b: Document): number => compareIndexValues(a.id, b.id);

function describeValues(open: OpenStoreWorld): void {
  it('orders text by its UTF-8 bytes', () =>
    runInStoreWorld(open, [things], async ({ store }) => {
      await store.writeMany([...texts].reverse().map((name, at) => toInsert(createThing(`t${at}`, { name }))));

      const { items } = await store.page(things, { index: 'byName', limit: 100 });

      expect(items.map(({ state }) => state.name)).toEqual(texts);
      expect(await store.count(things, { index: 'byName', from: '总部', to: '总部\u{10FFFF}' })).toBe(2);
      expect(await listIds(store, { index: 'byName', from: '～', to: '😁', limit: 1 })).toHaveLength(3);
    }));

  it('orders documents of one value by the UTF-8 bytes of their ids', () =>
    runInStoreWorld(open, [things], async ({ store }) => {
      const ids = texts.slice(1);
      await store.writeMany([...ids].reverse().map((id) => toInsert(createThing(id, { rank: 1 }))));

      expect(await listIds(store, { index: 'byRank', limit: 4 })).toEqual(ids);
    }));

  it('orders numbers by size', () =>
    runInStoreWorld(open, [things], async ({ store }) => {
      const ranks = [-1e15, -2.5, -1, 0, 0.1, 0.2, 1, 2, 10, 100, 2 ** 53 - 1];
      await store.writeMany([...ranks].reverse().map((rank, at) => toInsert(createThing(`t${at}`, { rank }))));

      const { items } = await store.page(things, { index: 'byRank', limit: 100 });

      expect(items.map(({ state }) => state.rank)).toEqual(ranks);
      expect(await store.count(things, { index: 'byRank', equals: [0.1] })).toBe(1);
      expect(await store.count(things, { index: 'byRank', equals: [2 ** 53 - 1] })).toBe(1);
      expect(await store.count(things, { index: 'byRank', from: 2, to: 10 })).toBe(2);
    }));
}

function describeBodies(open: OpenStoreWorld): void {
  it('carries fields that the release does not know, and all of Unicode', () =>
    runInStoreWorld(open, [things], async ({ store }) => {
      const unknown = {
        'a key': [1, [2, {}], []],
        键: '总部 😀 \u0000 \u2028 "\\',
        flag: false,
        none: null,
        1e300: 1e300,
      };
      const thing = { ...createThing('a'), unknown, numbers: [0.1, 1e-7, 1e21, 2 ** 53 - 1, 5e-324] };
      await store.insert(things, thing);
      const stored = await store.get(things, 'a');
      if (!stored) throw new Error('The thing is gone.');
      await store.replace(things, { ...stored, version: 2, state: { rank: 1 } }, 1);

      expect(await store.get(things, 'a')).toEqual({ ...thing, version: 2, state: { rank: 1 } });
      expect((await store.page(things, { index: 'byRank', limit: 1 })).items[0]).toHaveProperty('unknown', unknown);
    }));

  it('gives back whatever is plain JSON as it was', () =>
    runInStoreWorld(open, [things], async ({ store }) => {
      let run = 0;
      const property = fc.asyncProperty(fc.array(plainJson, { minLength: 1, maxLength: 50 }), async (values) => {
        run += 1;
        const all = values.map((extra, at) => ({ ...createThing(`r${run}-${at}`), extra }));
        await store.writeMany(all.map(toInsert));
        const found = await store.getMany(
          things,
          all.map(({ id }) => id),
        );
        expect([...found].sort(byId)).toEqual([...all].sort(byId));
      });

      await fc.assert(property, { numRuns: 5 });
    }));

  it('keeps documents of a megabyte', () =>
    runInStoreWorld(open, [things], async ({ store }) => {
      const big = ['a', 'b'].map((id) => createThing(id, { rank: 1, note: '培训x'.repeat(142_000) }));

      expect(await store.writeMany(big.map(toInsert))).toEqual(['written', 'written']);

      expect(await store.getMany(things, ['a', 'b'])).toEqual(expect.arrayContaining(big));
      expect(await listIds(store, { index: 'byRank', limit: 1 })).toEqual(['a', 'b']);
    }));

  it('leaves out what is larger than a document may be, as it was, and writes the rest of its batch', () =>
    runInStoreWorld(open, [things], async ({ store }) => {
      const bytesBeside = Buffer.byteLength(JSON.stringify(createThing('a', { note: '' })));
      const toNote = (bytes: number): string => '训'.repeat(bytes / 3) + 'x'.repeat(bytes % 3);
      const [a, b] = [createThing('a', { note: toNote(DOCUMENT_BYTES_MAX - bytesBeside) }), createThing('b')];
      await store.writeMany([a, b].map(toInsert));
      const larger = { note: `${a.state.note}x` };

      const outcomes = await store.writeMany([toReplace(a, larger), toReplace(b, { rank: 1 })]);

      expect(outcomes).toEqual(['tooLarge', 'written']);
      expect(await store.insert(things, createThing('c', larger))).toBe('tooLarge');
      expect(await store.getMany(things, ['a', 'c'])).toEqual([a]);
    }));

  it('refuses a second id', () =>
    runInStoreWorld(open, [things], async ({ store }) => {
      const twice = { ...createThing('a'), _id: 'b' };

      await expect(store.insert(things, twice)).rejects.toMatchObject({ name: 'NotPlainJson', path: '_id' });
    }));

  it.each<[string, string, unknown]>([
    ['undefined', 'extra', undefined],
    ['undefined in a list', 'extra[1].x', [0, { x: undefined }]],
    ['a Date', 'extra', new Date(0)],
    ['a Map', 'extra', new Map()],
    ['a bigint', 'extra', 1n],
    ['a function', 'extra', () => 1],
    ['NaN', 'extra', Number.NaN],
    ['infinity', 'extra.x', { x: Number.POSITIVE_INFINITY }],
    ['minus zero', 'extra', -0],
    ['a key with a dot', 'extra.a.b', { 'a.b': 1 }],
    ['a key with a leading $', 'extra.$set', { $set: 1 }],
    ['a key with a NUL', 'extra.a\u0000b', { 'a\u0000b': 1 }],
    ['a key that the driver of MongoDB reads', 'extra._bsontype', { _bsontype: 'Long' }],
    ['half a surrogate pair', 'some text', 'x\ud83d'],
  ])('refuses %s and names where it is', (_, path, extra) =>
    runInStoreWorld(open, [things], async ({ store }) => {
      const flawed: Document = Object.assign(createThing('flawed'), { extra });
      const write = store.writeMany([
        toInsert(createThing('good')),
        { kind: 'insert', collection: things, document: flawed },
      ]);

      await expect(write).rejects.toThrow(NotPlainJson);
      await expect(store.insert(things, { ...createThing('flawed'), ...flawed })).rejects.toMatchObject({ path });
      expect(await store.getMany(things, ['good', 'flawed'])).toEqual([]);
    }),
  );
}

function describeLife(open: OpenStoreWorld): void {
  it('has everything after it is opened again', () =>
    runInStoreWorld(open, [things], async ({ store, reopen }) => {
      const kept = createThing('kept', { key: 'k', rank: 2, name: '总部' });
      await store.writeMany([toInsert(kept), toInsert(createThing('deleted', { rank: 1 }))]);
      await store.delete(things, 'deleted', 1);
      const { endCursor } = await store.page(things, { index: 'byRank', limit: 1 });

      const again = await reopen();

      expect(await again.get(things, 'kept')).toEqual(kept);
      expect(await listIds(again, { index: 'byRank', limit: 5 })).toEqual(['kept']);
      expect(await again.insert(things, createThing('other', { key: 'k' }))).toBe('conflict');
      await again.insert(things, createThing('next', { rank: 3 }));
      expect(await listIds(again, { index: 'byRank', limit: 1, after: endCursor ?? '' })).toEqual(['next']);
    }));

  it('answers with a fault when it is closed', () =>
    runInStoreWorld(open, [things], async ({ store }) => {
      await store.close();
      await store.close();

      await expect(store.get(things, 'a')).rejects.toThrow(StoreFault);
      await expect(store.insert(things, createThing('a'))).rejects.toThrow(StoreFault);
    }));

  it('takes an index that is not declared for the mistake that it is', () =>
    runInStoreWorld(open, [things], async ({ store }) => {
      await expect(store.count(things, { index: 'byColor' })).rejects.toThrow('has no index byColor');
      await expect(store.count(things, { index: 'byRank', equals: [1, 2] })).rejects.toThrow('fewer fields');
      await expect(store.page(things, { index: 'byRank', equals: [1], from: 2, limit: 1 })).rejects.toThrow(
        'fewer fields',
      );
    }));
}

/** Documents come back as they went in, and are ordered alike in every store. */
export function describeDocuments(open: OpenStoreWorld): void {
  describe('documents', () => {
    describeValues(open);
    describeBodies(open);
    describeLife(open);
  });
}
