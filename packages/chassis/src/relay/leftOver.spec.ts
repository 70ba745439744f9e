import { expect, it } from '@jest/globals';
import type { Journal } from '@holdfast/journal';
import { openSqliteJournal } from '@holdfast/journal/sqlite';
import { createAggregates } from '../aggregates/aggregates.js';
import { silentLogger } from '../process/logger.js';
import {
  counterAggregate,
  counterId,
  createStillClock,
  identity,
  openCounterStore,
  otherCounterId,
} from '../testing/counter.js';
import { createRelay } from './relay.js';

it('the relay brings what an earlier process left also while new events keep coming', async () => {
  const clock = createStillClock();
  const store = openCounterStore();
  const journal = openSqliteJournal({ file: ':memory:', clock });
  const left = createAggregates({ store, clock, identity, epoch: 1, onPending: () => undefined });
  await left.execute(counterAggregate, otherCounterId, { add: 1 });
  const order: string[] = [];
  const endless: Journal = {
    ...journal,
    async append(to, events) {
      await journal.append(to, events);
      order.push(...events.map(({ source }) => source));
      if (order.length < 100) await counters.execute(counterAggregate, counterId, { add: 1 });
    },
  };
  const relay = createRelay({ store, journal: endless, logger: silentLogger, relayed: [counterAggregate] });
  const onPending = relay.notePending;
  const counters = createAggregates({ store, clock, identity, epoch: 1, onPending });
  await counters.execute(counterAggregate, counterId, { add: 1 });
  relay.start();
  while (!relay.isIdle()) await new Promise(setImmediate);
  await relay.stop();
  expect(order.indexOf(otherCounterId)).toBeGreaterThan(0);
  expect(order.indexOf(otherCounterId)).toBeLessThan(50);
  await journal.close();
  await store.close();
});
