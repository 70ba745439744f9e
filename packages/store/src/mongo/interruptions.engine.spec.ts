import { setTimeout as rest } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createThing, things, toInsert } from '../conformance/thing.js';
import { StoreFault } from '../errors.js';
import type { Store } from '../store.js';
import { requireEngine } from '../testing/requireEngine.js';
import { openMongoStore } from './openMongoStore.js';
import { prepareMongoCollections } from './prepareMongoCollections.js';
import { dropTestDatabase, nameTestDatabase, type TestDatabase } from './testDatabase.js';
import { startTestProxy, type TestProxy } from './testProxy.js';

const url = requireEngine('HOLDFAST_MONGO_URL', process.env['HOLDFAST_MONGO_URL']);
/** Two tries, each of which finds a server, gets a connection and waits for an answer. */
const BOUND_MS = 2 * (1_000 + 1_000 + 1_000) + 2_000;
const collections = [things];

describe('a MongoDB store whose network is disturbed', () => {
  let test: TestDatabase;
  let proxy: TestProxy;
  let store: Store;
  beforeEach(async () => {
    test = nameTestDatabase(url);
    await prepareMongoCollections({ ...test, collections });
    proxy = await startTestProxy(url);
    const patience = { findTimeoutMs: 1_000, answerTimeoutMs: 1_000 };
    store = await openMongoStore({ url: proxy.url, database: test.database, collections, ...patience });
    await store.insert(things, createThing('before', { rank: 1 }));
  });
  afterEach(async () => {
    await store.close();
    await proxy.leave();
    await dropTestDatabase(test);
  });

  const calls = (): readonly Promise<unknown>[] => [
    store.get(things, 'before'),
    store.getMany(things, ['before']),
    store.page(things, { index: 'byRank', limit: 1 }),
    store.count(things, { index: 'byRank' }),
    store.insert(things, createThing('during')),
    store.writeMany([toInsert(createThing('during too'))]),
    store.delete(things, 'nobody', 1),
  ];

  async function expectFaults(): Promise<void> {
    const startedAt = performance.now();
    const ends = await Promise.allSettled(calls());

    expect(ends.map((end) => end.status === 'rejected' && (end.reason as unknown))).toEqual(
      ends.map(() => expect.any(StoreFault)),
    );
    expect(performance.now() - startedAt).toBeLessThan(BOUND_MS);
  }

  /** The calls find the server again by themselves, without a restart. */
  async function expectAnswersAgain(): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        expect(await store.get(things, 'before')).toEqual(createThing('before', { rank: 1 }));
        expect(await store.insert(things, createThing('after'))).toBe('written');
        return;
      } catch (error) {
        if (!(error instanceof StoreFault) || attempt === 20) throw error;
        await rest(200);
      }
    }
  }

  it('gives faults in a bounded time while nothing gets through, and answers after it', async () => {
    proxy.freeze();
    await expectFaults();

    await proxy.come();
    await expectAnswersAgain();
  });

  it('gives faults in a bounded time while nobody listens, and answers after it', async () => {
    await proxy.leave();
    await expectFaults();

    await proxy.come();
    await expectAnswersAgain();
  });

  it('writes through a connection that ends at any moment, each document once', async () => {
    const all = Array.from({ length: 20 }, (_, at) => createThing(`t${at}`));
    const writes = all.map((thing) => store.insert(things, thing));
    proxy.cut();

    const outcomes = await Promise.all(writes);

    expect(outcomes).toEqual(all.map(() => 'written'));
    expect(
      await store.getMany(
        things,
        all.map(({ id }) => id),
      ),
    ).toHaveLength(20);
  });

  it('makes a write once whose acknowledgment was lost, and at worst calls it a conflict', async () => {
    proxy.loseAnswers();
    const write = store.insert(things, createThing('a', { note: 'mine' }));
    await rest(500);
    await proxy.come();

    expect(['written', 'conflict']).toContain(await write);
    expect(await store.get(things, 'a')).toEqual(createThing('a', { note: 'mine' }));
  });
});
