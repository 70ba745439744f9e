import { openSqliteStore } from '@holdfast/store/sqlite';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { leaseCollection } from '../workers/lease.js';
import { silentLogger } from './logger.js';
import { watchStore, type WatchedStore } from './watchStore.js';

describe('a store that does not answer', () => {
  let watched: WatchedStore;
  let answer: () => void;
  let asking: Promise<unknown>;
  beforeEach(() => {
    jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask', 'setImmediate'] });
    const inner = openSqliteStore({ file: ':memory:', collections: [leaseCollection] });
    const answered = new Promise<undefined>((resolve) => (answer = () => resolve(undefined)));
    jest.spyOn(inner, 'get').mockReturnValue(answered);
    watched = watchStore(inner, 'people', silentLogger);
    asking = watched.store.get(leaseCollection, 'relay');
  });
  afterEach(async () => {
    jest.restoreAllMocks();
    jest.useRealTimers();
    await watched.store.close();
  });

  it('is in trouble before the call has failed, until it ends well', async () => {
    jest.advanceTimersByTime(9_999);
    expect(watched.describeTrouble()).toBeUndefined();
    jest.advanceTimersByTime(1);
    expect(watched.describeTrouble()).toBe(
      'The store of people cannot be read: A call has not been answered for 10 seconds (HOLDFAST_DATA_DIR).',
    );

    answer();
    await asking;
    expect(watched.describeTrouble()).toBeUndefined();
  });

  it('was in none when its answer came in time', async () => {
    answer();
    await asking;
    jest.advanceTimersByTime(60_000);
    expect(watched.describeTrouble()).toBeUndefined();
  });

  it('is in none when nobody wants to know any more', async () => {
    await watched.store.close();
    jest.advanceTimersByTime(60_000);
    expect(watched.describeTrouble()).toBeUndefined();
  });
});
