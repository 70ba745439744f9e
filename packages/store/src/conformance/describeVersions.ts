import { describe, expect, it } from '@jest/globals';
import { runInStoreWorld, type OpenStoreWorld } from './storeWorld.js';
import { createThing, otherThings, things } from './thing.js';

function describeInserts(open: OpenStoreWorld): void {
  it('gives back what was inserted, and undefined for what was not', () =>
    runInStoreWorld(open, [things], async ({ store }) => {
      const thing = createThing('a', { name: 'first' });

      expect(await store.insert(things, thing)).toBe('written');

      expect(await store.get(things, 'a')).toEqual(thing);
      expect(await store.get(things, 'b')).toBeUndefined();
    }));

  it('refuses a second insert of an id and keeps the first', () =>
    runInStoreWorld(open, [things], async ({ store }) => {
      await store.insert(things, createThing('a', { name: 'first' }));

      expect(await store.insert(things, createThing('a', { name: 'second' }))).toBe('conflict');

      expect(await store.get(things, 'a')).toEqual(createThing('a', { name: 'first' }));
    }));

  it('keeps the ids and keys of two collections apart', () =>
    runInStoreWorld(open, [things, otherThings], async ({ store }) => {
      await store.insert(things, createThing('a', { key: 'k' }));

      expect(await store.insert(otherThings, createThing('a', { key: 'k' }))).toBe('written');
      expect(await store.delete(otherThings, 'a', 1)).toBe(true);
      expect(await store.get(things, 'a')).toBeDefined();
    }));

  it('lets one of many simultaneous inserts win', () =>
    runInStoreWorld(open, [things], async ({ store }) => {
      const outcomes = await Promise.all(
        Array.from({ length: 20 }, (_, note) => store.insert(things, createThing('a', { note: String(note) }))),
      );

      expect(outcomes.filter((outcome) => outcome === 'written')).toHaveLength(1);
      expect((await store.get(things, 'a'))?.state.note).toBe(String(outcomes.indexOf('written')));
    }));
}

function describeReplaces(open: OpenStoreWorld): void {
  it('replaces the version that it expects and no other', () =>
    runInStoreWorld(open, [things], async ({ store }) => {
      await store.insert(things, createThing('a', { note: 'one' }));
      const second = { ...createThing('a', { note: 'two' }), version: 2 };

      expect(await store.replace(things, second, 1)).toBe('written');
      expect(await store.replace(things, { ...second, state: { note: 'late' } }, 1)).toBe('conflict');
      expect(await store.replace(things, { ...second, version: 4 }, 3)).toBe('conflict');

      expect(await store.get(things, 'a')).toEqual(second);
    }));

  it('does not make what it was to replace', () =>
    runInStoreWorld(open, [things], async ({ store }) => {
      expect(await store.replace(things, { ...createThing('a'), version: 2 }, 1)).toBe('conflict');
      expect(await store.get(things, 'a')).toBeUndefined();
    }));

  it('loses no change when many read, change and replace at once', () =>
    runInStoreWorld(open, [things], async ({ store }) => {
      await store.insert(things, createThing('a', { rank: 0 }));
      const raiseRank = async (): Promise<void> => {
        const current = await store.get(things, 'a');
        if (!current) throw new Error('The thing is gone.');
        const next = { ...current, version: current.version + 1, state: { rank: (current.state.rank ?? 0) + 1 } };
        if ((await store.replace(things, next, current.version)) === 'conflict') await raiseRank();
      };

      await Promise.all(Array.from({ length: 25 }, raiseRank));

      expect(await store.get(things, 'a')).toEqual({ id: 'a', version: 26, state: { rank: 25 } });
    }));

  it.each([
    ['an insert', () => ({ document: { ...createThing('a'), version: 2 }, expectedVersion: undefined })],
    ['a replace', () => ({ document: { ...createThing('a'), version: 3 }, expectedVersion: 1 })],
  ])('takes a wrong version of %s for the mistake that it is', (_, create) =>
    runInStoreWorld(open, [things], async ({ store }) => {
      const { document, expectedVersion } = create();
      const write = async () =>
        expectedVersion === undefined
          ? store.insert(things, document)
          : store.replace(things, document, expectedVersion);

      await expect(write()).rejects.toThrow('must have version');
    }),
  );
}

function describeDeletes(open: OpenStoreWorld): void {
  it('deletes the expected version only, and frees its id and keys', () =>
    runInStoreWorld(open, [things], async ({ store }) => {
      const thing = createThing('a', { key: 'k', rank: 1 });
      await store.insert(things, thing);

      expect(await store.delete(things, 'a', 2)).toBe(false);
      expect(await store.get(things, 'a')).toEqual(thing);
      expect(await store.delete(things, 'a', 1)).toBe(true);
      expect(await store.delete(things, 'a', 1)).toBe(false);

      expect(await store.get(things, 'a')).toBeUndefined();
      expect(await store.count(things, { index: 'byRank' })).toBe(0);
      expect(await store.insert(things, thing)).toBe('written');
    }));
}

/** Documents are guarded by their versions, one at a time. */
export function describeVersions(open: OpenStoreWorld): void {
  describe('versions', () => {
    describeInserts(open);
    describeReplaces(open);
    describeDeletes(open);
  });
}
