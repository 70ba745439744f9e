import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Journal, JournalEvent } from '@holdfast/journal';
import { openSqliteJournal } from '@holdfast/journal/sqlite';
import type { Store } from '@holdfast/store';
import { createAggregates } from '../aggregates/aggregates.js';
import { silentLogger } from '../process/logger.js';
import { countPending, createRelay } from './relay.js';
import {
  counterAggregate,
  counterId,
  createCounters,
  createStillClock,
  identity,
  openCounterStore,
} from '../testing/counter.js';

let store: Store;
let journal: Journal;
const topic = counterAggregate.topic;

const appended = async (): Promise<readonly JournalEvent[]> =>
  (await journal.replay(topic, 0, 100)).flatMap((delivery) => ('event' in delivery ? [delivery.event] : []));

/** Runs a relay until nothing is pending. */
async function relayAll(through: Journal = journal): Promise<void> {
  const relay = createRelay({ store, journal: through, logger: silentLogger, relayed: [counterAggregate] });
  relay.start();
  while ((await countPending(store, [counterAggregate])) > 0) await new Promise(setImmediate);
  await relay.stop();
}

beforeEach(() => {
  store = openCounterStore();
  journal = openSqliteJournal({ file: ':memory:', clock: createStillClock() });
});
afterEach(async () => {
  await journal.close();
  await store.close();
});

describe('the relay', () => {
  it('appends what is pending in the order of the aggregate and then removes it', async () => {
    const aggregates = createCounters(store);
    for (const add of [1, 2, 3]) await aggregates.execute(counterAggregate, counterId, { add });
    await relayAll();
    expect((await appended()).map(({ sequence }) => sequence)).toEqual([1, 2, 3]);
    const document = await store.get(counterAggregate.collection, counterId);
    expect(document).toMatchObject({ sequence: 3, state: { count: 6 }, pending: [] });
    expect(document).not.toHaveProperty('pendingSince');
  });

  it('lets events gather after many, so that the disk is waited for once', async () => {
    jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask', 'Date', 'performance'] });
    const counters = createCounters(store);
    const add = (from: number, count: number) => {
      const ids = Array.from({ length: count }, (_, index) => identity.of('counter', from + index));
      return counters.executeMany(
        counterAggregate,
        ids.map((id) => ({ id, commands: [{ add: 1 }] })),
      );
    };
    const sizes: number[] = [];
    const counting: Journal = {
      ...journal,
      append: (to, events) => {
        sizes.push(events.length);
        return journal.append(to, events);
      },
    };
    const relay = createRelay({ store, journal: counting, logger: silentLogger, relayed: [counterAggregate] });
    const turnOften = async (): Promise<void> => {
      for (let turn = 0; turn < 10; turn++) await new Promise(setImmediate);
    };

    await add(0, 150);
    relay.start();
    await turnOften();
    for (const from of [150, 160]) {
      await add(from, 10);
      relay.wake();
      await turnOften();
    }
    await jest.advanceTimersByTimeAsync(100);
    await turnOften();

    expect(sizes).toEqual([150, 20]);
    jest.useRealTimers();
    await relay.stop();
  });

  it('ends at once while it lets events gather', async () => {
    jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask', 'Date', 'performance'] });
    const groups = Array.from({ length: 150 }, (_, index) => ({
      id: identity.of('counter', index),
      commands: [{ add: 1 }],
    }));
    await createCounters(store).executeMany(counterAggregate, groups);
    const relay = createRelay({ store, journal, logger: silentLogger, relayed: [counterAggregate] });
    relay.start();
    while ((await countPending(store, [counterAggregate])) > 0) await new Promise(setImmediate);
    await new Promise(setImmediate);
    await relay.stop();
    expect(jest.getTimerCount()).toBe(0);
    jest.useRealTimers();
  });

  it('appends what it is told of without reading it, and each event once although more come meanwhile', async () => {
    const blind: Store = {
      ...store,
      page: async () => ({ items: [], cursors: [], hasNextPage: false, endCursor: null }),
    };
    let meanwhile = (): Promise<unknown> => Promise.resolve();
    const busy: Journal = {
      ...journal,
      async append(to, events) {
        await journal.append(to, events);
        const come = meanwhile;
        meanwhile = () => Promise.resolve();
        await come();
      },
    };
    const relay = createRelay({ store: blind, journal: busy, logger: silentLogger, relayed: [counterAggregate] });
    const onPending = relay.notePending;
    const counters = createAggregates({ store, clock: createStillClock(), identity, epoch: 1, onPending });
    const add = () => counters.execute(counterAggregate, counterId, { add: 1 });
    meanwhile = add;
    relay.start();
    await add();
    expect(relay.isIdle()).toBe(false);
    while (!relay.isIdle()) await new Promise(setImmediate);
    await relay.stop();
    expect((await appended()).map(({ sequence }) => sequence)).toEqual([1, 2]);
    expect(await countPending(store, [counterAggregate])).toBe(0);
  });

  it('looks again for what it could not append', async () => {
    let faults = 1;
    const failing: Journal = {
      ...journal,
      append: (to, events) => (faults-- > 0 ? Promise.reject(new Error('no journal')) : journal.append(to, events)),
    };
    jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask', 'Date', 'performance'] });
    const relay = createRelay({ store, journal: failing, logger: silentLogger, relayed: [counterAggregate] });
    const onPending = relay.notePending;
    const counters = createAggregates({ store, clock: createStillClock(), identity, epoch: 1, onPending });
    relay.start();
    await counters.execute(counterAggregate, counterId, { add: 1 });
    while (!relay.isIdle()) {
      await jest.advanceTimersByTimeAsync(500);
      await new Promise(setImmediate);
    }
    jest.useRealTimers();
    await relay.stop();
    expect((await appended()).map(({ sequence }) => sequence)).toEqual([1]);
  });

  it('keeps an event that a command added while the older ones were appended', async () => {
    const aggregates = createCounters(store);
    await aggregates.execute(counterAggregate, counterId, { add: 1 });
    let isFirst = true;
    const interrupted: Journal = {
      ...journal,
      async append(to, events) {
        await journal.append(to, events);
        if (isFirst) await aggregates.execute(counterAggregate, counterId, { add: 1 });
        isFirst = false;
      },
    };
    await relayAll(interrupted);
    expect((await appended()).map(({ sequence }) => sequence)).toEqual([1, 2]);
    expect(await store.get(counterAggregate.collection, counterId)).toMatchObject({ state: { count: 2 }, pending: [] });
  });

  it('appends again what was appended but not removed before a crash', async () => {
    await createCounters(store).execute(counterAggregate, counterId, { add: 1 });
    const document = await store.get(counterAggregate.collection, counterId);
    await journal.append(topic, document?.pending ?? []);
    await relayAll();
    const ids = (await appended()).map(({ id }) => id);
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(1);
  });
});
