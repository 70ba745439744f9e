import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { parseEvent, type Delivery } from '@holdfast/journal';
import type { Store } from '@holdfast/store';
import { createBatchHandler } from '../inbox/batchHandler.js';
import { on, type Consumer } from '../inbox/consumer.js';
import { localOperator } from '../identity/viewer.js';
import { silentLogger } from '../process/logger.js';
import { counterId, createStillClock, identity, openCounterStore } from '../testing/counter.js';
import { describeOddEvents, operate, readOdd, readPoison } from '../testing/oddEvents.js';
import { createPlace, createReader, deliver, listParked, topic } from '../testing/replayPlace.js';
import { TYPE } from '../testing/studyDefined.js';
import { openParked } from './parked.js';
import { parkedCollection, toParkedId } from './parkedDocument.js';
import { skippedEventCollection } from './skippedEvents.js';

describeOddEvents('SQLite', async () => openCounterStore());

let store: Store;
const openPlace = () => openParked({ store, identity, clock: createStillClock(), epoch: 1 });

/** How many events are parked once this one was read. */
async function countParked(delivery: Delivery, consumer: Consumer): Promise<number> {
  const parked = await openPlace();
  const parts = { logger: silentLogger, group: 'spec', consumers: [consumer], settings: { epoch: 1 } };
  await createBatchHandler({ ...parts, parked })([delivery]);
  return parked.count();
}

beforeEach(() => {
  store = openCounterStore();
});
afterEach(() => store.close());

describe('an event that no store keeps as it is', () => {
  it('is parked when it breaks its own schema', async () => {
    const { event, ...at } = deliver(counterId, 1);
    expect(await countParked({ ...at, event: { ...event, data: { $x: 1 } } }, createReader().consumer)).toBe(1);
  });

  it('can be skipped, and is kept for whoever audits', async () => {
    const odd = readOdd('"odd":-0');
    const reader = await readPoison(store, odd);
    const eventId = toParkedId({ identity, epoch: 1 }, odd);
    await operate(store).skip({ requestId: 'r-1', eventId, reason: 'odd', by: 'lin' }, localOperator);
    await createPlace(store, reader).replay();
    expect(await listParked(store)).toEqual([]);
    expect(reader.overtaken).toEqual([`${counterId}:0->2`]);
    const { text = '' } = (await store.get(skippedEventCollection, eventId)) ?? {};
    expect(parseEvent(text)).toEqual(odd.event);
  });

  it('stays parked in a release that does not read its type', async () => {
    const reader = await readPoison(store, readOdd('"$x":1'));
    await operate(store).replay({ requestId: 'early', source: counterId }, localOperator);
    const consumer = on('holdfast.outcomes.monetization-set.v1', () => Promise.resolve());
    await createPlace(store, { ...reader, consumer }).replay();
    expect(await store.count(parkedCollection, { index: 'source' })).toBe(2);
  });

  it('waits for the bytes before it under its record key', async () => {
    const parked = await openPlace();
    await parked.park({ topic, position: 0, partitionkey: counterId, bytes: '{"half' }, 'unreadable');
    expect(await parked.parkBehind(readOdd('"$x":1'))).toBe(true);
    const reader = createReader();
    await operate(store).replay({ requestId: 'early', source: counterId }, localOperator);
    await createPlace(store, reader).replay();
    expect(reader.marks.size).toBe(0);
  });
});

describe('a reason that no store keeps as it is', () => {
  it.each([
    ['half a surrogate pair', 'cannot read \ud800'],
    ['a pair that the end of the sentence cuts', `${'x'.repeat(988)}😀 and so on`],
  ])('keeps no event from being parked: %s', async (_, message) => {
    const consumer = on(TYPE, () => Promise.reject(new TypeError(message)));
    expect(await countParked(deliver(counterId, 1), consumer)).toBe(1);
  });
});

describe('a record key that holds a NUL', () => {
  it('parks its bytes and what stands behind them, and no other key', async () => {
    const partitionkey = `${counterId}\u0000`;
    await (await openPlace()).park({ topic, position: 1, partitionkey, bytes: '{"half' }, 'unreadable');
    const parked = await openPlace();
    const { event, ...at } = deliver(counterId, 2);
    expect(parked.isBehindParked({ ...at, event })).toBe(false);
    expect(parked.isBehindParked({ ...at, event: { ...event, partitionkey } })).toBe(true);
  });
});
