import { StoreFault, type Store } from '@holdfast/store';
import { openSqliteStore } from '@holdfast/store/sqlite';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { leaseCollection } from '../workers/lease.js';
import { silentLogger } from './logger.js';
import { watchStore, type WatchedStore } from './watchStore.js';

const lease = { id: 'relay', version: 1, holder: 'a', until: '2026-03-02T08:00:00.000Z' };

let inner: Store;
let watched: WatchedStore;
beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask', 'setImmediate'] });
  inner = openSqliteStore({ file: ':memory:', collections: [leaseCollection] });
  watched = watchStore(inner, 'people', silentLogger);
});
afterEach(async () => {
  jest.restoreAllMocks();
  jest.useRealTimers();
  await watched.store.close();
});

const full = () => Promise.reject(new StoreFault('The store people.db failed: database or disk is full'));

/** A disk on which there is no room: everything is read as ever. */
function fillDisk(): void {
  jest.spyOn(inner, 'insert').mockImplementation(full);
  jest.spyOn(inner, 'delete').mockImplementation(full);
}

async function writeInVain(): Promise<void> {
  await expect(watched.store.insert(leaseCollection, lease)).rejects.toThrow('disk is full');
}

describe('a store that is watched', () => {
  it('says why it cannot be written, also while it is read', async () => {
    expect(watched.describeTrouble()).toBeUndefined();
    fillDisk();

    await writeInVain();
    await watched.store.get(leaseCollection, 'relay');

    expect(watched.describeTrouble()).toBe(
      'The store of people cannot be written: The store people.db failed: database or disk is full',
    );
  });

  it('says why it cannot be read, until it can', async () => {
    jest.spyOn(inner, 'get').mockImplementationOnce(full);
    await expect(watched.store.get(leaseCollection, 'relay')).rejects.toThrow('disk is full');
    expect(watched.describeTrouble()).toContain('The store of people cannot be read: ');

    await watched.store.get(leaseCollection, 'relay');
    expect(watched.describeTrouble()).toBeUndefined();
  });

  it('is well again as soon as it is written, and tries that by itself when nobody else does', async () => {
    fillDisk();
    await writeInVain();
    await jest.advanceTimersByTimeAsync(60_000);
    expect(watched.describeTrouble()).toContain('cannot be written');

    jest.restoreAllMocks();
    await jest.advanceTimersByTimeAsync(5_000);

    expect(watched.describeTrouble()).toBeUndefined();
    expect(await inner.list(leaseCollection, { limit: 10 })).toEqual([]);
  });

  it.each<[string, () => Promise<unknown>, Partial<Store>]>([
    [
      'an id that exists',
      () => watched.store.insert(leaseCollection, lease),
      { insert: () => Promise.resolve('conflict') },
    ],
    [
      'a version that has moved on',
      () => watched.store.replace(leaseCollection, { ...lease, version: 2 }, 1),
      { replace: () => Promise.resolve('conflict') },
    ],
    [
      'a document that is too large',
      () => watched.store.insert(leaseCollection, lease),
      { insert: () => Promise.resolve('tooLarge') },
    ],
    [
      'writes of which none was made',
      () => watched.store.writeMany([]),
      { writeMany: () => Promise.resolve(['conflict', 'tooLarge']) },
    ],
    [
      'a document that is not there any more',
      () => watched.store.delete(leaseCollection, lease.id, 1),
      { delete: () => Promise.resolve(false) },
    ],
  ])('stays in trouble when all that came of a write is %s', async (_, write, answers) => {
    fillDisk();
    await writeInVain();

    Object.assign(inner, answers);
    await write();

    expect(watched.describeTrouble()).toContain('cannot be written');
  });

  it('is well again when one of many writes was made', async () => {
    fillDisk();
    await writeInVain();

    jest.spyOn(inner, 'writeMany').mockResolvedValueOnce(['conflict', 'written']);
    await watched.store.writeMany([]);

    expect(watched.describeTrouble()).toBeUndefined();
  });

  it('is well again when it answers a write that meets another, if it was not to be read', async () => {
    jest.spyOn(inner, 'get').mockImplementationOnce(full);
    await expect(watched.store.get(leaseCollection, 'relay')).rejects.toThrow('disk is full');

    jest.spyOn(inner, 'insert').mockResolvedValueOnce('conflict');
    await watched.store.insert(leaseCollection, lease);

    expect(watched.describeTrouble()).toBeUndefined();
  });

  it('is tried by writing also when a trial before could not be taken away', async () => {
    fillDisk();
    await writeInVain();
    jest.mocked(inner.insert).mockRestore();
    jest.spyOn(inner, 'replace').mockImplementation(full);
    await jest.advanceTimersByTimeAsync(5_000);
    expect(await inner.list(leaseCollection, { limit: 10 })).toHaveLength(1);

    await expect(watched.store.replace(leaseCollection, { ...lease, version: 2 }, 1)).rejects.toThrow('disk is full');
    jest.mocked(inner.delete).mockRestore();
    await jest.advanceTimersByTimeAsync(60_000);
    expect(watched.describeTrouble()).toContain('cannot be written');

    jest.restoreAllMocks();
    await jest.advanceTimersByTimeAsync(5_000);
    expect(watched.describeTrouble()).toBeUndefined();
    expect(await inner.list(leaseCollection, { limit: 10 })).toEqual([]);
  });

  it('is tried by two at once, who do not take the trial of the other for theirs', async () => {
    const other = watchStore(inner, 'people', silentLogger);
    fillDisk();
    await writeInVain();
    await expect(other.store.insert(leaseCollection, lease)).rejects.toThrow('disk is full');
    jest.restoreAllMocks();
    const insert = jest.spyOn(inner, 'insert');

    await jest.advanceTimersByTimeAsync(5_000);

    expect(new Set(insert.mock.calls.map(([, { id }]) => id)).size).toBe(2);
    expect([watched.describeTrouble(), other.describeTrouble()]).toEqual([undefined, undefined]);
  });

  it('is tried again only when the last trial has ended', async () => {
    fillDisk();
    await writeInVain();
    const get = jest.spyOn(inner, 'get').mockReturnValue(new Promise(() => undefined));

    await jest.advanceTimersByTimeAsync(60_000);

    expect(get).toHaveBeenCalledTimes(1);
  });

  it('takes a mistake of ours for no trouble', async () => {
    const wrong = { ...lease, until: Number.NaN as unknown as string };
    await expect(watched.store.insert(leaseCollection, wrong)).rejects.toThrow('not plain JSON');
    expect(watched.describeTrouble()).toBeUndefined();
  });
});
