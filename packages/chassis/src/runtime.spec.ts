import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openSqliteJournal } from '@holdfast/journal/sqlite';
import type { Journal } from '@holdfast/journal';
import type { Store } from '@holdfast/store';
import { on } from './consumer.js';
import { silentLogger } from './logger.js';
import { openParked } from './parked.js';
import { createRuntime } from './runtime.js';
import { counterId, createStillClock, identity, openCounterStore, otherCounterId } from './testing/counter.js';
import { studyDefined, TYPE } from './testing/studyDefined.js';

const topic = 'holdfast.outcomes';
const clock = createStillClock();
let store: Store;
let journal: Journal;

const openRuntime = () =>
  createRuntime(
    'spec',
    { store, journal, clock, identity, logger: silentLogger, settings: { timeZone: 'UTC', epoch: 1 } },
    [],
  );

beforeEach(() => {
  store = openCounterStore();
  journal = openSqliteJournal({ file: ':memory:', clock });
});
afterEach(async () => {
  await journal.close();
  await store.close();
});

describe('a service that starts', () => {
  it('knows what is parked before it reads its first event', async () => {
    const before = await openParked(store, identity, clock);
    await before.park({ topic, position: 0, event: studyDefined(counterId, 1) }, 'parked in an earlier life');
    await journal.append(topic, [studyDefined(counterId, 2), studyDefined(otherCounterId, 1)]);
    const handled: string[] = [];
    const runtime = openRuntime();
    const consumer = on(TYPE, (events) => Promise.resolve(void handled.push(...events.map(({ source }) => source))));
    await runtime.start({ consumers: [consumer], timers: [], jobs: [] });
    while ((await runtime.status()).lagEvents > 0) await new Promise(setImmediate);
    await runtime.stop();
    expect(handled).toEqual([otherCounterId]);
    expect((await runtime.status()).parked).toBe(2);
  });
});
