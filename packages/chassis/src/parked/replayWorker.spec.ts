import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { JournalFault } from '@holdfast/journal';
import { openSqliteJournal } from '@holdfast/journal/sqlite';
import { StoreFault, type Store } from '@holdfast/store';
import { BusyFault } from '../aggregates/busy.js';
import { on } from '../inbox/consumer.js';
import { silentLogger } from '../process/logger.js';
import { createStillClock, identity, openCounterStore } from '../testing/counter.js';
import { deliver, later, listParked } from '../testing/replayPlace.js';
import { TYPE } from '../testing/studyDefined.js';
import { openParked } from './parked.js';
import { askReplay, countReplays, eachParkedPage } from './parkedSources.js';
import { createReplayTurn, createReplayWorker, type ReplayWorkerDependencies } from './replayWorker.js';

const clock = createStillClock();
const busy = Array.from({ length: 101 }, (_, at) => identity.of('counter', `busy ${at}`));
const last = identity.of('counter', 'last');
let store: Store;
let handled: Set<string>;

/** A service whose handler throws this for all sources but the last. */
function createService(faultOf: () => Error | undefined): ReplayWorkerDependencies {
  const consumer = on(TYPE, async ([event]) => {
    const fault = event?.source === last ? undefined : faultOf();
    if (fault) throw fault;
    handled.add(event?.source ?? '');
  });
  const journal = openSqliteJournal({ file: ':memory:', clock });
  return { store, clock, journal, logger: silentLogger, group: 'spec', consumers: [consumer] };
}
const createTurn = (faultOf: () => Error | undefined): (() => Promise<boolean>) =>
  createReplayTurn(createService(faultOf));

beforeEach(async () => {
  handled = new Set();
  store = openCounterStore();
  for (const [at, source] of [...busy, last].entries()) {
    clock.set(new Date(Date.parse(later) + at * 60_000).toISOString());
    const parked = await openParked({ store, identity, clock, epoch: 1 });
    await parked.park({ ...deliver(source, 1), position: at + 1 }, 'TypeError: cannot handle this');
    await askReplay(store, [source], clock.now());
  }
});
afterEach(() => store.close());

describe('a replay that waits', () => {
  it.each([
    ['a full outbox', new BusyFault('too many events wait')],
    ['the journal', new JournalFault('the broker is away')],
  ])('for %s keeps no other waiting, says what it waits for, and goes on when that has passed', async (_, fault) => {
    let isAway = true;
    const turn = createTurn(() => (isAway ? fault : undefined));
    expect([await turn(), await turn()]).toEqual([true, true]);
    expect([...handled]).toEqual([last]);
    // Nothing moves any more, so the worker sleeps between its looks.
    while (await turn());
    expect(await countReplays(store)).toBe(busy.length);
    await eachParkedPage(store, (page) => {
      expect(page.every(({ blockedBy }) => blockedBy?.reason === `${fault.name}: ${fault.message}`)).toBe(true);
    });
    isAway = false;
    while ((await countReplays(store)) > 0) await turn();
    expect(await listParked(store)).toEqual([]);
    expect(handled.size).toBe(busy.length + 1);
  });

  it('for the store ends the turn, since no other could go on', async () => {
    await expect(createTurn(() => new StoreFault('the disk is away'))()).rejects.toThrow(StoreFault);
  });
});

describe('a replay where instances share the store', () => {
  it.each([
    [true, busy.length + 1],
    [false, 0],
  ])('runs only under its lease: held is %s', async (isHeld, count) => {
    const lease = { hold: () => Promise.resolve(isHeld), release: () => Promise.resolve() };
    const worker = createReplayWorker({ ...createService(() => undefined), lease });
    worker.start();
    for (let turn = 0; turn < 1_000 && !worker.isIdle(); turn++) await new Promise(setImmediate);
    await worker.stop();

    expect(handled.size).toBe(count);
  });
});
