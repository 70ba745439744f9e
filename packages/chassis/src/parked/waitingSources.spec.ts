import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { PageQuery, Store } from '@holdfast/store';
import { counterId, createStillClock, identity, openCounterStore, otherCounterId } from '../testing/counter.js';
import { createPlace, createReader, deliver, gated, later, listParked, topic } from '../testing/replayPlace.js';
import { openParked, type Parked } from './parked.js';
import { createParkedEvents } from './parkedEvents.js';
import { parkedCollection, toParkedId, toRecordSource } from './parkedDocument.js';
import { localOperator } from '../identity/viewer.js';

const partitionkey = 'a person';
const record = toRecordSource(topic, partitionkey);
const place = { identity, epoch: 1 };
const clock = createStillClock();
/** An event under the record key of the bytes, at a position that rises with the sequence. */
const ofPerson = (source: string, sequence: number) => {
  const { event, position } = deliver(source, sequence);
  return { topic, position: position + 10, event: { ...event, partitionkey } };
};
const broken = { topic, position: 5, partitionkey, bytes: '{"half' };
const behind = [ofPerson(counterId, 1), ofPerson(otherCounterId, 1), ofPerson(counterId, 2)];
const brokenId = toParkedId(place, broken);

let store: Store;
let reader: ReturnType<typeof createReader>;
const operate = (through: Store = store) =>
  createParkedEvents({ store: through, identity, clock, onAsk: () => undefined });
const skipBroken = (through: Store = store) =>
  operate(through).skip(
    { requestId: 'r-1', eventId: brokenId, reason: 'cut off by a full disk', by: 'lin' },
    localOperator,
  );

async function parkBytes(bytes: string = broken.bytes): Promise<void> {
  clock.set(later);
  await (await openParked({ store, clock, ...place })).park({ ...broken, bytes }, 'unreadable');
  await createPlace(store, reader, clock).read(behind);
}

beforeEach(() => {
  store = openCounterStore();
  reader = createReader();
});
afterEach(() => store.close());

describe('sources that wait behind bytes which no event could be read from', () => {
  it('are replayed once the bytes are skipped', async () => {
    await parkBytes();
    expect([...(await listParked(store))].sort()).toEqual([counterId, otherCounterId, record].sort());
    await skipBroken();
    await createPlace(store, reader).replay();
    expect(await listParked(store)).toEqual([]);
    expect([...reader.marks].sort()).toEqual(
      [
        [counterId, 2],
        [otherCounterId, 1],
      ].sort(),
    );
    expect(reader.overtaken).toEqual([]);
  });

  it('are replayed with all others once the bytes can be read', async () => {
    const missing = ofPerson(counterId, 0);
    await parkBytes(JSON.stringify(missing.event));
    await operate().replay({ requestId: 'r-1' }, localOperator);
    await createPlace(store, reader).replay();
    expect(await listParked(store)).toEqual([]);
    expect(reader.marks.get(counterId)).toBe(2);
  });

  it('are not replayed before the bytes, and say so', async () => {
    await parkBytes();
    await operate().replay({ requestId: 'r-1' }, localOperator);
    await createPlace(store, reader).replay();
    expect(reader.marks.size).toBe(0);
    const { nodes } = await operate().list({});
    expect(nodes.find(({ source }) => source === counterId)).toMatchObject({
      reason: `waits behind the bytes parked under ${record}`,
      isReplaying: false,
    });
  });

  it('are replayed as far as they stand before the bytes', async () => {
    reader.poison.add(`${counterId}:1`);
    await createPlace(store, reader).read([ofPerson(counterId, 1)]);
    const parked = await openParked({ store, clock, ...place });
    await parked.park({ ...broken, position: 20 }, 'unreadable');
    await parked.parkBehind({ ...ofPerson(counterId, 2), position: 21 });
    reader.poison.clear();
    await operate().replay({ requestId: 'r-1', source: counterId }, localOperator);
    await createPlace(store, reader).replay();
    expect(reader.marks.get(counterId)).toBe(1);
    expect(await store.count(parkedCollection, { index: 'source', equals: [counterId] })).toBe(1);
    await operate().skip(
      {
        ...{ requestId: 'r-2', reason: 'cut off by a full disk', by: 'lin' },
        eventId: toParkedId(place, { ...broken, position: 20 }),
      },
      localOperator,
    );
    await createPlace(store, reader).replay();
    expect(reader.marks.get(counterId)).toBe(2);
  });

  it('are parked no more when the bytes were decided about, though the reader has not heard of it', async () => {
    clock.set(later);
    const parked = await openParked({ store, clock, ...place });
    await parked.park(broken, 'unreadable');
    await skipBroken();
    await createPlace(store, reader).replay();
    expect(await parked.parkBehind(ofPerson(counterId, 1))).toBe(false);
    expect(await listParked(store)).toEqual([]);
  });

  /** The store, with something that happens behind the first of these reads. */
  const intruded = (isRead: (name: string, args: readonly unknown[]) => boolean, happen: () => Promise<unknown>) => {
    let times = 1;
    return new Proxy(store, {
      get:
        (target, name: string) =>
        async (...args: unknown[]) => {
          // The methods of the port, called as they were.
          const method = Reflect.get(target, name) as (...given: unknown[]) => Promise<unknown>;
          const result = await method.apply(target, args);
          if (isRead(name, args) && times-- > 0) await happen();
          return result;
        },
    });
  };

  async function skipBytesAlone(): Promise<Parked> {
    clock.set(later);
    const parked = await openParked({ store, clock, ...place });
    await parked.park(broken, 'unreadable');
    await skipBroken();
    return parked;
  }

  it('are found by whoever sets the bytes free, though they come behind the last look', async () => {
    const parked = await skipBytesAlone();
    const come = () => parked.parkBehind(ofPerson(counterId, 1));
    const looksForWaiting = (name: string, [, query]: readonly unknown[]) =>
      name === 'page' && (query as PageQuery).index === 'waiting';
    await createPlace(intruded(looksForWaiting, come), reader).replay();
    expect(await listParked(store)).toEqual([]);
    expect(reader.marks.get(counterId)).toBe(1);
  });

  it('are replayed when the bytes are set free while they come', async () => {
    await skipBytesAlone();
    const decide = () => createPlace(store, reader).replay();
    const looksForRecord = (name: string, [, id]: readonly unknown[]) => name === 'get' && id === record;
    const parked = await openParked({ store: intruded(looksForRecord, decide), clock, ...place });
    expect(await parked.parkBehind(ofPerson(counterId, 1))).toBe(true);
    expect(await listParked(store)).toEqual([counterId]);
    await createPlace(store, reader).replay();
    expect(await listParked(store)).toEqual([]);
    expect(reader.marks.get(counterId)).toBe(1);
  });

  it('are never forgotten, however their coming and the decision interleave', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), async (scheduler) => {
        store = openCounterStore();
        const gate = () => scheduler.schedule(Promise.resolve());
        reader = createReader();
        await parkBytes();
        const through = gated(store, gate);
        const [one, two] = [createPlace(through, reader, clock), createPlace(through, reader, clock)];
        await scheduler.waitFor(
          Promise.all([
            one.read([ofPerson(counterId, 3)], [ofPerson(otherCounterId, 2), ofPerson(otherCounterId, 3)]),
            skipBroken(through).then(() => Promise.all([one.replay(), two.replay()])),
          ]),
        );
        await createPlace(store, reader).replay();
        expect(await listParked(store)).toEqual([]);
        expect(reader.overtaken).toEqual([]);
        expect([reader.marks.get(counterId), reader.marks.get(otherCounterId)]).toEqual([3, 3]);
        await store.close();
      }),
      { numRuns: 40 },
    );
    store = openCounterStore();
  });
});
