import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Journal, JournalEvent } from '@holdfast/journal';
import { openSqliteJournal } from '@holdfast/journal/sqlite';
import { StoreFault, type Store } from '@holdfast/store';
import { on } from './consumer.js';
import { subscribeInbox } from './inbox.js';
import { silentLogger } from '../process/logger.js';
import { openParked } from '../parked/parked.js';
import {
  counterId,
  createStillClock,
  identity,
  openCounterStore,
  otherCounterId,
  startedAt,
} from '../testing/counter.js';
import { studyDefined, TYPE } from '../testing/studyDefined.js';

const topic = 'holdfast.outcomes';
const settings = { epoch: 1 };
let store: Store;
let journal: Journal;

/** Consumes everything with this handler and returns what it handled, until `isDone`. */
async function consume(handle: (event: JournalEvent) => void, isDone: () => Promise<boolean>): Promise<void> {
  const parked = await openParked({ store, identity, clock: createStillClock(), epoch: 1 });
  const consumers = [on(TYPE, (events) => Promise.resolve(events.forEach(handle)))];
  const subscription = await subscribeInbox({
    journal,
    store,
    logger: silentLogger,
    parked,
    group: 'spec',
    topics: [topic],
    consumers,
    settings,
  });
  while (!(await isDone())) await new Promise(setImmediate);
  await subscription.stop();
}
const isAtEnd = async (): Promise<boolean> => (await journal.lag('spec', [topic], startedAt)).events === 0;

beforeEach(() => {
  store = openCounterStore();
  journal = openSqliteJournal({ file: ':memory:', clock: createStillClock() });
});
afterEach(async () => {
  await journal.close();
  await store.close();
});

describe('the inbox', () => {
  it('parks a poison event with its source and lets every other source go on', async () => {
    await journal.append(topic, [
      studyDefined(counterId, 1, 'poison'),
      studyDefined(otherCounterId, 1),
      studyDefined(counterId, 2),
    ]);
    const handled: string[] = [];
    await consume(({ source, sequence, data }) => {
      if (JSON.stringify(data).includes('poison')) throw new TypeError('cannot handle this');
      handled.push(`${source === counterId ? 'one' : 'two'}:${sequence}`);
    }, isAtEnd);
    expect(handled).toEqual(['two:1']);
    const parked = await openParked({ store, identity, clock: createStillClock(), epoch: 1 });
    expect(await parked.count()).toBe(2);
    expect(parked.isBehindParked({ topic, position: 9, event: studyDefined(counterId, 9) })).toBe(true);
  });

  it('brings the same batch again after a fault of the store', async () => {
    await journal.append(topic, [studyDefined(counterId, 1)]);
    let faults = 2;
    const handled: number[] = [];
    await consume(({ sequence }) => {
      if (faults-- > 0) throw new StoreFault('the disk is away');
      handled.push(sequence);
    }, isAtEnd);
    expect(handled).toEqual([1]);
    expect(await (await openParked({ store, identity, clock: createStillClock(), epoch: 1 })).count()).toBe(0);
  });

  it('parks an event whose data break its schema', async () => {
    const event = studyDefined(counterId, 1);
    await journal.append(topic, [{ ...event, data: { key: 7 } }]);
    await consume(() => undefined, isAtEnd);
    expect(await (await openParked({ store, identity, clock: createStillClock(), epoch: 1 })).count()).toBe(1);
  });

  it('lets no later event of another type overtake a parked one of its source', async () => {
    const next: JournalEvent = {
      ...studyDefined(counterId, 2),
      type: 'holdfast.outcomes.monetization-set.v1',
      data: { metricId: counterId, valuePerUnit: { minorUnits: 1, currency: 'CNY' } },
    };
    await journal.append(topic, [studyDefined(counterId, 1, 'poison'), next]);
    const parked = await openParked({ store, identity, clock: createStillClock(), epoch: 1 });
    const handled: number[] = [];
    const consumers = [
      on(TYPE, () => Promise.reject(new TypeError('cannot handle this'))),
      on('holdfast.outcomes.monetization-set.v1', (events) => Promise.resolve(void handled.push(events.length))),
    ];
    const subscription = await subscribeInbox({
      journal,
      store,
      logger: silentLogger,
      parked,
      group: 'spec',
      topics: [topic],
      consumers,
      settings,
    });
    while (!(await isAtEnd())) await new Promise(setImmediate);
    await subscription.stop();
    expect(handled).toEqual([]);
    expect(await parked.count()).toBe(2);
  });
});
