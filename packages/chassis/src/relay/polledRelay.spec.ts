import { expect, it } from '@jest/globals';
import { openSqliteJournal } from '@holdfast/journal/sqlite';
import { createAggregates } from '../aggregates/aggregates.js';
import { silentLogger } from '../process/logger.js';
import { counterAggregate, counterId, createStillClock, identity, openCounterStore } from '../testing/counter.js';
import type { Pauses } from '../workers/pauses.js';
import { countPending, createRelay } from './relay.js';

const TURNS_MAX = 1_000;

/** Pauses that end when the spec lets a second pass, unless they are longer. */
function createPauses() {
  let pauses: { readonly ms: number; readonly end: () => void }[] = [];
  const begin: Pauses['begin'] = (ms) => {
    let end = (): void => undefined;
    const over = new Promise<void>((resolve) => (end = resolve));
    pauses.push({ ms, end });
    return { over, end };
  };
  const passSecond = (): void => {
    for (const { ms, end } of pauses) if (ms <= 1_000) end();
    pauses = pauses.filter(({ ms }) => ms > 1_000);
  };
  return { begin, yieldTurn: () => new Promise<void>(setImmediate), passSecond };
}

it('the relay looks every second for what nobody has told it of', async () => {
  const clock = createStillClock();
  const store = openCounterStore();
  const journal = openSqliteJournal({ file: ':memory:', clock });
  const pauses = createPauses();
  const relay = createRelay({ store, journal, logger: silentLogger, relayed: [counterAggregate], pauses });
  const counters = createAggregates({ store, clock, identity, epoch: 1, onPending: () => undefined });
  relay.start();
  while (!relay.isIdle()) await new Promise(setImmediate);
  for (let turn = 0; turn < 10; turn++) await new Promise(setImmediate);

  await counters.execute(counterAggregate, counterId, { add: 1 });
  pauses.passSecond();
  for (let turn = 0; turn < TURNS_MAX && (await countPending(store, [counterAggregate])) > 0; turn++)
    await new Promise(setImmediate);

  expect(await countPending(store, [counterAggregate])).toBe(0);
  await relay.stop();
  await journal.close();
  await store.close();
});
