import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import type { Journal } from '@holdfast/journal';
import { openSqliteJournal } from '@holdfast/journal/sqlite';
import type { Store } from '@holdfast/store';
import { createAggregates } from '../aggregates/aggregates.js';
import { silentLogger } from '../process/logger.js';
import { counterAggregate, counterId, createStillClock, identity, openCounterStore } from '../testing/counter.js';
import { countPending, createRelay } from './relay.js';

let store: Store;
let journal: Journal;

beforeEach(() => {
  store = openCounterStore();
  journal = openSqliteJournal({ file: ':memory:', clock: createStillClock() });
  jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask', 'Date', 'performance'] });
});
afterEach(async () => {
  jest.useRealTimers();
  await journal.close();
  await store.close();
});

/** Adds one to a counter, and then to it again if asked, with a relay whose first removal takes effect and says it did not. */
async function relayOverFault(isChangedMeanwhile: boolean): Promise<readonly number[]> {
  let faults = 1;
  const doubtful: Store = {
    ...store,
    async writeMany(writes, options) {
      const outcomes = await store.writeMany(writes, options);
      if (faults-- > 0) throw new Error('no answer');
      return outcomes;
    },
  };
  const relay = createRelay({ store: doubtful, journal, logger: silentLogger, relayed: [counterAggregate] });
  const onPending = relay.notePending;
  const counters = createAggregates({ store, clock: createStillClock(), identity, epoch: 1, onPending });
  relay.start();
  await counters.execute(counterAggregate, counterId, { add: 1 });
  while ((await countPending(store, [counterAggregate])) > 0) await new Promise(setImmediate);
  if (isChangedMeanwhile) await counters.execute(counterAggregate, counterId, { add: 1 });
  while (!relay.isIdle()) {
    await jest.advanceTimersByTimeAsync(500);
    await new Promise(setImmediate);
  }
  await relay.stop();
  const deliveries = await journal.replay(counterAggregate.topic, 0, 100);
  return deliveries.flatMap((delivery) => ('event' in delivery ? [delivery.event.sequence] : []));
}

it('the relay brings nothing again when a removal took effect without an answer', async () => {
  expect(await relayOverFault(false)).toEqual([1]);
});

it('the relay brings what a command added after such a removal, and that alone', async () => {
  expect(await relayOverFault(true)).toEqual([1, 2]);
});
