import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openSqliteJournal } from '@holdfast/journal/sqlite';
import type { Journal } from '@holdfast/journal';
import type { Store, Write } from '@holdfast/store';
import type { AggregateDocument } from './aggregates/aggregate.js';
import { on } from './inbox/consumer.js';
import { silentLogger } from './process/logger.js';
import { openParked } from './parked/parked.js';
import type { PublishedCollection } from './republish/publishedCollection.js';
import { createRuntime } from './runtime.js';
import type { ServiceDependencies } from './service.js';
import {
  counterAggregate,
  counterId,
  createStillClock,
  identity,
  openCounterStore,
  otherCounterId,
  type CounterState,
} from './testing/counter.js';
import { studyDefined, TYPE } from './testing/studyDefined.js';

const topic = 'holdfast.outcomes';
const clock = createStillClock();
let store: Store;
let journal: Journal;

const dependencies = (): ServiceDependencies => ({
  ...{ store, journal, clock, identity, logger: silentLogger },
  settings: { timeZone: 'UTC', epoch: 1 },
});
const openRuntime = (relayed: readonly PublishedCollection[] = []) => createRuntime('spec', dependencies(), relayed);

beforeEach(() => {
  store = openCounterStore();
  journal = openSqliteJournal({ file: ':memory:', clock });
});
afterEach(async () => {
  await journal.close();
  await store.close();
});

describe('a service with documents whose events wait', () => {
  const insert = (at: number): Write<AggregateDocument<CounterState>> => ({
    kind: 'insert',
    collection: counterAggregate.collection,
    document: { id: `c${at}`, version: 1, sequence: 1, state: { count: 1 }, pending: [], pendingSince: clock.now() },
  });

  it('slows imports down at more than ten thousand', async () => {
    const runtime = openRuntime([counterAggregate]);
    await store.writeMany(Array.from({ length: 10_000 }, (_, at) => insert(at)));
    expect(await runtime.isOverloaded()).toBe(false);
    await store.writeMany([insert(10_000)]);
    expect(await runtime.isOverloaded()).toBe(true);
  });
});

describe('a service that starts', () => {
  it('knows what is parked before it reads its first event', async () => {
    const before = await openParked({ store, identity, clock, epoch: 1 });
    await before.park({ topic, position: 0, event: studyDefined(counterId, 1) }, 'parked in an earlier life');
    await journal.append(topic, [studyDefined(counterId, 2), studyDefined(otherCounterId, 1)]);
    const handled: string[] = [];
    const runtime = openRuntime();
    const consumer = on(TYPE, (events) => Promise.resolve(void handled.push(...events.map(({ source }) => source))));
    await runtime.start({ consumers: [consumer], timers: [], jobs: [], sweeps: [] });
    while ((await runtime.status()).lagEvents > 0) await new Promise(setImmediate);
    await runtime.stop();
    expect(handled).toEqual([otherCounterId]);
    expect((await runtime.status()).parked).toBe(2);
  });
});

describe('a service with nothing on its way', () => {
  it('is at rest also while a loop waits to repeat a turn that failed', async () => {
    let looks = 0;
    const failing: Store = {
      ...store,
      page: (collection, query) =>
        collection.name === counterAggregate.collection.name && looks++ === 0
          ? Promise.reject(new Error('the disk did not answer'))
          : store.page(collection, query),
    };
    const runtime = createRuntime('spec', { ...dependencies(), store: failing }, [counterAggregate]);
    await runtime.start({ consumers: [], timers: [], jobs: [], sweeps: [] });
    while (looks === 0) await new Promise(setImmediate);
    expect(await runtime.isAtRest()).toBe(true);
    await runtime.stop();
  });
});
