import { expect, it } from '@jest/globals';
import { openSqliteJournal } from '@holdfast/journal/sqlite';
import { createAggregates } from '../aggregates/aggregates.js';
import { silentLogger } from '../process/logger.js';
import { counterAggregate, counterId, createStillClock, identity, openCounterStore } from '../testing/counter.js';
import type { Pauses } from '../workers/pauses.js';
import { countPending, createRelay } from './relay.js';

/** A pause that lasts until somebody ends it. */
const endless: Pauses = {
  begin() {
    let end = (): void => undefined;
    const over = new Promise<void>((resolve) => (end = resolve));
    return { over, end: () => end() };
  },
  yieldTurn: () => new Promise(setImmediate),
};

const TURNS_MAX = 1_000;

it('the relay is woken by whoever writes pending events, however long it would rest', async () => {
  const clock = createStillClock();
  const store = openCounterStore();
  const journal = openSqliteJournal({ file: ':memory:', clock });
  const relay = createRelay({ store, journal, logger: silentLogger, relayed: [counterAggregate], pauses: endless });
  const counters = createAggregates({ store, clock, identity, epoch: 1, onPending: relay.notePending });
  relay.start();
  while (!relay.isIdle()) await new Promise(setImmediate);
  for (let turn = 0; turn < 10; turn++) await new Promise(setImmediate);

  await counters.execute(counterAggregate, counterId, { add: 1 });
  for (let turn = 0; turn < TURNS_MAX && (await countPending(store, [counterAggregate])) > 0; turn++)
    await new Promise(setImmediate);

  expect(await countPending(store, [counterAggregate])).toBe(0);
  await relay.stop();
  await journal.close();
  await store.close();
});
