import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Journal } from '@holdfast/journal';
import { openSqliteJournal } from '@holdfast/journal/sqlite';
import type { Store } from '@holdfast/store';
import { on } from './inbox/consumer.js';
import { listReadings } from './inbox/readings.js';
import { askReplay } from './parked/parkedSources.js';
import { openParked } from './parked/parked.js';
import { isAtRest, type WorkFigures } from './status.js';
import {
  counterAggregate,
  counterId,
  createCounters,
  createStillClock,
  identity,
  openCounterStore,
} from './testing/counter.js';
import { studyDefined, TYPE } from './testing/studyDefined.js';
import { markRest, readWork } from './workFigures.js';

const topic = 'holdfast.outcomes';
const clock = createStillClock();
const readings = listReadings('spec', [on(TYPE, () => Promise.resolve())]);
const NOTHING: WorkFigures = {
  ...{ pendingDocuments: 0, lagEvents: 0, lagSeconds: 0, openJobs: 0, timersDue: 0, journalEnd: 7 },
};
let store: Store;
let journal: Journal;

const read = (reading: Journal = journal): Promise<WorkFigures> =>
  readWork({ store, journal: reading, clock, relayed: [counterAggregate], readings });

beforeEach(() => {
  store = openCounterStore();
  journal = openSqliteJournal({ file: ':memory:', clock });
});
afterEach(async () => {
  await journal.close();
  await store.close();
});

describe('a service', () => {
  it('with nothing on its way is at rest', () => {
    expect(isAtRest(NOTHING)).toBe(true);
  });

  it.each(['pendingDocuments', 'lagEvents', 'openJobs', 'timersDue'])('with %s is not at rest', (figure) => {
    expect(isAtRest({ ...NOTHING, [figure]: 1 })).toBe(false);
  });
});

describe('a look at the work of a service', () => {
  it('loses sight of nothing that moves on between two counts', async () => {
    // The only event is handled as soon as the lag has been read, and what follows from it waits in the store.
    const moving: Journal = {
      ...journal,
      async lag() {
        await createCounters(store).execute(counterAggregate, counterId, { add: 1 });
        return { events: 0, seconds: 0 };
      },
    };
    expect(isAtRest(await read(moving))).toBe(false);
  });

  it('counts a replay that was asked for as a job', async () => {
    const parked = await openParked({ store, identity, clock, epoch: 1 });
    await parked.park({ topic, position: 1, event: studyDefined(counterId, 1) }, 'a spec');
    expect(isAtRest(await read())).toBe(true);
    await askReplay(store, [counterId], clock.now());
    expect(isAtRest(await read())).toBe(false);
  });
});

describe('the mark of a rest', () => {
  const mark = (reading: Journal): Promise<string | undefined> =>
    markRest({ store, journal: reading, clock, relayed: [counterAggregate], readings });

  it('is another one when something came while it was made, and was handled before the next', async () => {
    const notLagging: Journal = { ...journal, lag: async () => ({ events: 0, seconds: 0 }) };
    const receiving: Journal = {
      ...notLagging,
      async lag() {
        await journal.append(topic, [studyDefined(counterId, 1)]);
        return { events: 0, seconds: 0 };
      },
    };
    const before = await mark(receiving);
    expect(before).toBeDefined();
    expect(await mark(notLagging)).not.toBe(before);
  });
});
