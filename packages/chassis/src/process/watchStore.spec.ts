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

  it('takes a mistake of ours for no trouble', async () => {
    const wrong = { ...lease, until: Number.NaN as unknown as string };
    await expect(watched.store.insert(leaseCollection, wrong)).rejects.toThrow('not plain JSON');
    expect(watched.describeTrouble()).toBeUndefined();
  });
});
