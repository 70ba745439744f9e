import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Store } from '@holdfast/store';
import { openSqliteStore } from '@holdfast/store/sqlite';
import {
  define,
  hear,
  hearWithoutReview,
  inside,
  outside,
  passed,
  people,
  say,
  show,
  toRecorded,
} from '../testing/releasing.js';
import { populationCollection, releaseCollections } from './populationDocuments.js';

let store: Store;
beforeEach(() => {
  store = openSqliteStore({ file: ':memory:', collections: releaseCollections });
});
afterEach(() => store.close());

const enter = (populationId: string, ids: readonly string[]) =>
  say(store, ...ids.map((personId) => ({ populationId, personId, additions: inside })));

describe('a reader of releases', () => {
  it('sees nothing of too few, and the same until enough have moved', async () => {
    await enter('first', people(2));
    expect(await show(store, 'first')).toBeNull();
    await enter('first', people(5));
    expect(await show(store, 'first')).toEqual({ n: '5' });
    await enter('first', people(7));
    expect(await show(store, 'first')).toEqual({ n: '5' });
    await enter('first', people(8));
    expect(await show(store, 'first')).toEqual({ n: '8' });
  });

  it('sees each figure as it was when enough had moved in that one', async () => {
    await enter('first', people(5));
    await say(store, ...['p0', 'p1'].map((personId) => ({ populationId: 'first', personId, additions: passed })));
    await enter('first', ['p5', 'p6', 'p7']);
    expect(await show(store, 'first')).toEqual({ n: '8' });
    expect(await show(store, 'first', 'passed')).toBeNull();
  });

  it('sees nothing of the later of two populations as long as few people make the difference', async () => {
    await enter('first', people(8));
    await enter('second', people(9));
    expect(await show(store, 'first')).toEqual({ n: '8' });
    expect(await show(store, 'second')).toBeNull();
    await enter('second', people(12));
    expect(await show(store, 'second')).toEqual({ n: '12' });
    await enter('first', people(11));
    expect(await show(store, 'first')).toEqual({ n: '11' });
    expect(await show(store, 'second')).toBeNull();
  });

  it('sees the one that was defined first, although people entered the other first', async () => {
    await enter('first', people(8));
    await enter('second', people(9));
    await define(store, 'second', '2026-01-01T08:00:00.000Z');
    expect([await show(store, 'first'), await show(store, 'second')]).toEqual([null, { n: '9' }]);
  });

  it('sees both of two populations of the same people', async () => {
    await enter('first', people(8));
    await enter('second', people(8));
    expect([await show(store, 'first'), await show(store, 'second')]).toEqual([{ n: '8' }, { n: '8' }]);
  });

  it('sees nothing that was not held against the others', async () => {
    const recorded = people(5).map((personId) => toRecorded({ populationId: 'first', personId, additions: inside }));
    await hearWithoutReview(store, recorded);
    expect(await show(store, 'first')).toBeNull();
    await hear(store, recorded);
    expect(await show(store, 'first')).toEqual({ n: '5' });
  });
});

describe('what is heard', () => {
  it('counts once, however often it comes, and nothing older after it', async () => {
    const enters = people(3).map((personId) => toRecorded({ populationId: 'first', personId, additions: inside }));
    const leaves = toRecorded({ populationId: 'first', personId: 'p0', additions: outside });
    for (const recorded of [enters, [leaves], enters, [leaves], enters]) await hear(store, recorded);
    const { figures } = (await store.get(populationCollection, 'first')) ?? {};
    expect(figures?.['everybody']).toMatchObject({ present: { terms: { n: '2' } }, released: { terms: { n: '3' } } });
  });

  it('counts everybody whom writers record at the same time', async () => {
    const enters = people(12).map((personId) => toRecorded({ populationId: 'first', personId, additions: inside }));
    await Promise.all([...enters, ...enters].map((recorded) => hear(store, [recorded])));
    const { figures } = (await store.get(populationCollection, 'first')) ?? {};
    expect(figures?.['everybody']?.present.terms).toEqual({ n: '12' });
  });

  it.each([1, 2, 3])('counts although the writer died before its write %i', async (deadly) => {
    let writes = 0;
    const dying: Store = {
      ...store,
      writeMany: async (...args) => {
        if (++writes === deadly) throw new Error('The power failed.');
        return store.writeMany(...args);
      },
    };
    const recorded = people(4).map((personId) => toRecorded({ populationId: 'first', personId, additions: inside }));
    await expect(hear(dying, recorded)).rejects.toThrow('The power failed.');
    await hear(store, recorded);
    expect(await show(store, 'first')).toEqual({ n: '4' });
  });
});
