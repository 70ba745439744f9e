import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { JournalFault, type Batch, type Delivery, type JournalEvent } from '@holdfast/journal';
import { StoreFault, type Store } from '@holdfast/store';
import { createBatchHandler } from './batchHandler.js';
import { BusyFault } from '../aggregates/busy.js';
import { on } from './consumer.js';
import { silentLogger } from '../process/logger.js';
import { openParked, type Parked } from '../parked/parked.js';
import { counterId, createStillClock, identity, openCounterStore, otherCounterId } from '../testing/counter.js';
import { studyDefined, TYPE } from '../testing/studyDefined.js';

let store: Store;
let parked: Parked;
const topic = 'holdfast.outcomes';
const batch = [{ topic, position: 1, event: studyDefined(counterId, 1) }];

/** Hands the batch to a handler that fails until it has been tried so often. */
async function handle(fault: Error, failures: number): Promise<number> {
  let tries = 0;
  const consumer = on(TYPE, () => (++tries <= failures ? Promise.reject(fault) : Promise.resolve()));
  const settings = { epoch: 1 };
  await createBatchHandler({ logger: silentLogger, parked, group: 'spec', consumers: [consumer], settings })(batch);
  return tries;
}

beforeEach(async () => {
  store = openCounterStore();
  parked = await openParked({ store, identity, clock: createStillClock(), epoch: 1 });
});
afterEach(() => store.close());

describe('an event that fails', () => {
  it('is handled when the fifth try succeeds', async () => {
    expect(await handle(new TypeError('cannot handle this'), 4)).toBe(5);
    expect(await parked.count()).toBe(0);
  });

  it('is parked after the fifth try and not tried a sixth time', async () => {
    expect(await handle(new TypeError('cannot handle this'), 9)).toBe(5);
    expect(await parked.count()).toBe(1);
  });

  it.each([
    ['the store', new StoreFault('the disk is away')],
    ['the journal', new JournalFault('the broker is away')],
    ['a full outbox', new BusyFault('too many events wait')],
  ])('ends the batch and parks nothing when the fault passes by itself: %s', async (_, fault) => {
    await expect(handle(fault, 9)).rejects.toBe(fault);
    expect(await parked.count()).toBe(0);
    expect(await handle(fault, 0)).toBe(1);
  });
});

describe('one bad event among ten thousand', () => {
  const SOURCES = 2000;
  const EVENTS = 10_000;
  const BATCH = 1000;
  const deliveries = Array.from({ length: EVENTS }, (_, at): Delivery => {
    const source = identity.of('source', String(at % SOURCES));
    return { topic, position: at + 1, event: studyDefined(source, Math.floor(at / SOURCES) + 1) };
  });
  /** The second event of its source. */
  const bad = deliveries[SOURCES + 1234]?.event;

  /** How many events are handed over in all, and how often, until every batch is handled. */
  async function count(isBad: (event: JournalEvent) => boolean) {
    const handed = { events: 0, times: 0, handled: [] as JournalEvent[] };
    const consumer = on(TYPE, (events) => {
      handed.events += events.length;
      handed.times++;
      if (events.some(isBad)) return Promise.reject(new TypeError('cannot handle this'));
      handed.handled.push(...events);
      return Promise.resolve();
    });
    const consumers = [consumer];
    const handleBatch = createBatchHandler({
      logger: silentLogger,
      parked,
      group: 'spec',
      consumers,
      settings: { epoch: 1 },
    });
    for (let start = 0; start < EVENTS; start += BATCH) await handleBatch(deliveries.slice(start, start + BATCH));
    return handed;
  }

  it('costs little more than none', async () => {
    const { events, times, handled } = await count((event) => event === bad);

    expect(events).toBeLessThanOrEqual(EVENTS * 1.2);
    expect(times).toBeLessThanOrEqual(EVENTS / BATCH + 50);
    expect(handled.length + (await parked.count())).toBe(EVENTS);
  });

  it('keeps waiting what stands behind it of its source, and nothing else', async () => {
    const { handled } = await count((event) => event === bad);

    const ofBadSource = handled.filter(({ source }) => source === bad?.source);
    expect(ofBadSource.map(({ sequence }) => sequence)).toEqual([1]);
    expect(handled.length - ofBadSource.length).toBe(EVENTS - EVENTS / SOURCES);
  });
});

describe('a batch of several events of each of its sources', () => {
  const numbers = (count: number) => Array.from({ length: count }, (_, at) => at + 1);
  const sources = numbers(40).map((at) => identity.of('source', String(at)));
  const deliveries = numbers(20).flatMap((sequence) =>
    sources.map((source, at): Delivery => ({
      ...{ topic, position: sequence * sources.length + at },
      event: studyDefined(source, sequence),
    })),
  );
  const isBad = ({ source, sequence }: JournalEvent): boolean => source === sources[7] && sequence === 5;

  it('has all effects but those of the source that fails before that one is tried by itself', async () => {
    const handled: JournalEvent[] = [];
    let handledBefore: number | undefined;
    const consumer = on(TYPE, async (events) => {
      if (events.length === 1 && events.some(isBad)) handledBefore ??= handled.length;
      if (events.some(isBad)) throw new TypeError('cannot handle this');
      handled.push(...events);
    });
    const settings = { epoch: 1 };
    const handleBatch = createBatchHandler({
      logger: silentLogger,
      parked,
      group: 'spec',
      consumers: [consumer],
      settings,
    });
    await handleBatch(deliveries);

    // The four events before the bad one, and all of the other sources, each in the order of its source.
    expect(handled).toHaveLength(4 + 39 * 20);
    expect(handledBefore).toBe(handled.length);
    for (const id of sources.filter((source) => source !== sources[7]))
      expect(handled.filter(({ source }) => source === id).map(({ sequence }) => sequence)).toEqual(numbers(20));
  });
});

describe('a delivery that no event can be read from', () => {
  const good = (position: number, source: string, sequence: number): Delivery => ({
    ...{ topic, position },
    event: studyDefined(source, sequence),
  });
  const broken = (position: number, source: string, sequence: number): Delivery => ({
    ...{ topic, position },
    event: { ...studyDefined(source, sequence), data: { key: 7 } },
  });
  const nameOf = ({ source, sequence }: JournalEvent) => `${source === counterId ? 'A' : 'B'}${sequence}`;

  /** Handles a batch, and tells which events were handled. */
  async function listHandled(deliveries: Batch): Promise<readonly string[]> {
    const handled: string[] = [];
    const consumer = on(TYPE, (events) => Promise.resolve(void handled.push(...events.map(nameOf))));
    await createBatchHandler({
      logger: silentLogger,
      parked,
      group: 'spec',
      consumers: [consumer],
      settings: { epoch: 1 },
    })(deliveries);
    return handled;
  }

  it('lets what stands before it in the batch be handled, and what stands behind it wait', async () => {
    const deliveries = [
      good(1, counterId, 1),
      good(2, otherCounterId, 1),
      broken(3, counterId, 2),
      good(4, counterId, 3),
      good(5, otherCounterId, 2),
    ];
    expect(await listHandled(deliveries)).toEqual(['A1', 'B1', 'B2']);
    expect(await parked.count()).toBe(2);
  });

  it('keeps nothing waiting that stands before its bytes under the same record key', async () => {
    const bytes = { topic, position: 3, partitionkey: counterId, bytes: '{"half' };
    expect(await listHandled([good(1, counterId, 1), good(2, counterId, 2), bytes])).toEqual(['A1', 'A2']);
    expect(await parked.count()).toBe(1);
    expect(await listHandled([good(4, counterId, 3)])).toEqual([]);
  });

  it('is parked only once what stands before it is handled', async () => {
    const fault = new StoreFault('the disk is away');
    const consumer = on(TYPE, () => Promise.reject(fault));
    const handle = createBatchHandler({
      logger: silentLogger,
      parked,
      group: 'spec',
      consumers: [consumer],
      settings: { epoch: 1 },
    });
    await expect(handle([good(1, counterId, 1), broken(2, otherCounterId, 1)])).rejects.toBe(fault);
    expect(await parked.count()).toBe(0);
  });
});
