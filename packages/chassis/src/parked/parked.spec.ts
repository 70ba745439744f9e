import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Delivery } from '@holdfast/journal';
import { StoreFault, type Store } from '@holdfast/store';
import { takingTurns } from '@holdfast/store/testing';
import { openParked } from './parked.js';
import { parkedCollection } from './parkedDocument.js';
import { TooManyParked } from './parkingLimit.js';
import { counterId, createStillClock, identity, openCounterStore } from '../testing/counter.js';
import { studyDefined } from '../testing/studyDefined.js';

const topic = 'holdfast.outcomes';
const REASON = 'TypeError: cannot handle this';
let store: Store;

const open = (through: Store = store) => openParked({ store: through, identity, clock: createStillClock(), epoch: 1 });
const first = (at: number, partitionkey?: string): Delivery => {
  const event = studyDefined(identity.of('counter', at), 1);
  return { topic, position: at, event: partitionkey === undefined ? event : { ...event, partitionkey } };
};

beforeEach(() => {
  store = openCounterStore();
});
afterEach(() => store.close());

describe('the limit of newly parked sources', () => {
  it('counts no source that waits behind bytes that could not be read', async () => {
    const parked = await open();
    await parked.park({ topic, position: 0, partitionkey: 'person', bytes: '{"half' }, REASON);
    for (let at = 1; at <= 25; at++) expect(await parked.parkBehind(first(at, 'person'))).toBe(true);
    expect(await parked.count()).toBe(26);
  });

  it('counts what is stored, not what was tried', async () => {
    let failures = 30;
    const away = () => (failures-- > 0 ? Promise.reject(new StoreFault('the disk is away')) : Promise.resolve());
    const parked = await open();
    const failing = await open({ ...store, insert: takingTurns(store, away).insert });
    for (let time = 1; time <= 30; time++) await expect(failing.park(first(1), REASON)).rejects.toThrow(StoreFault);
    for (let at = 1; at <= 20; at++) await failing.park(first(at), REASON);
    await expect(failing.park(first(21), REASON)).rejects.toThrow(TooManyParked);
    expect(await parked.count()).toBe(20);
  });
});

describe('the limit of processes that share a store', () => {
  it('holds for all of them together, and gives one that is started again room', async () => {
    const clock = createStillClock();
    const openAt = () => openParked({ store, identity, clock, epoch: 1 });
    const processes = [await openAt(), await openAt()];
    for (let at = 1; at <= 20; at++) await processes[at % 2]?.park(first(at), REASON);
    for (const process of processes) await expect(process.park(first(21), REASON)).rejects.toThrow(TooManyParked);
    clock.set('2026-03-01T08:00:01.000Z');
    await (await openAt()).park(first(21), REASON);
    for (const process of processes) await expect(process.park(first(22), REASON)).rejects.toThrow(TooManyParked);
    clock.set('2026-03-01T08:01:00.000Z');
    for (const process of processes) await process.park(first(22), REASON);
  });
});

describe('an event that is parked', () => {
  it('is kept once when it comes again', async () => {
    for (let life = 1; life <= 2; life++) await (await open()).park(first(1), REASON);
    expect(await (await open()).count()).toBe(1);
  });

  it('displaces none that stood at the same position before a restore began the topics anew', async () => {
    const parked = await open();
    const { event } = first(1);
    await parked.park({ topic, position: 1, event }, REASON);
    await parked.park({ topic, position: 1, event: { ...event, epoch: 2 } }, REASON);
    await parked.park({ topic, position: 1, event: studyDefined(counterId, 1) }, REASON);
    for (const bytes of ['{"half', '{"half of another'])
      await parked.park({ topic, position: 1, partitionkey: counterId, bytes }, REASON);
    expect(await parked.count()).toBe(5);
  });
});

describe('the sources that are parked', () => {
  it('are not forgotten by a look that began before one was parked', async () => {
    let goOn = (): void => undefined;
    const parking = new Promise<void>((resolve) => (goOn = resolve));
    let isSlow = false;
    const slow: Store = {
      ...store,
      async page(...args) {
        const page = await store.page(...args);
        if (isSlow) await parking;
        return page;
      },
    };
    const parked = await open(slow);
    isSlow = true;
    const refreshing = parked.refresh();
    await parked.park(first(1), REASON);
    goOn();
    await refreshing;
    expect(parked.isBehindParked(first(1))).toBe(true);
  });
});

describe('bytes that could not be read', () => {
  it('are known by a name of bounded length, however long their record key is', async () => {
    const partitionkey = 'k'.repeat(5_000);
    const parked = await open();
    for (let position = 0; position <= 1_000; position++)
      await parked.park({ topic, position, partitionkey, bytes: `${position}` }, REASON);
    const again = await open();
    expect(again.isBehindParked(first(1, partitionkey))).toBe(true);
    expect(again.isBehindParked(first(1))).toBe(false);
    const [parkedBytes] = (await store.page(parkedCollection, { index: 'source', limit: 1 })).items;
    expect(parkedBytes?.source.length).toBeLessThan(200);
  });
});
