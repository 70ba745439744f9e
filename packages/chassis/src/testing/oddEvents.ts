import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { parseEvent, type Delivery, type JournalEvent } from '@holdfast/journal';
import type { Store } from '@holdfast/store';
import { on } from '../inbox/consumer.js';
import { localOperator } from '../identity/viewer.js';
import { createParkedEvents } from '../parked/parkedEvents.js';
import { counterId, createStillClock, identity, otherCounterId } from './counter.js';
import { createPlace, createReader, deliver, listParked } from './replayPlace.js';
import { studyDefined, TYPE } from './studyDefined.js';

/** Members that JSON allows, and that no store keeps as they are. */
const oddMembers = [
  '"odd":-0',
  '"odd":1e999',
  '"odd":[{"deep":-1e999}]',
  '"$x":1',
  '"a.b":1',
  '"nul\\u0000":1',
  '"_bsontype":"ObjectId"',
  '"odd":"\\ud800"',
  '"odd":{"\\udfff":1}',
];

/** The first event of a source, as the journal reads it, with such a member in its data or beside them. */
export function readOdd(member: string, place: 'data' | 'envelope' = 'data'): Delivery {
  const { event, ...at } = deliver(counterId, 1);
  const text = JSON.stringify(event);
  const bytes = place === 'data' ? text.replace('"data":{', `"data":{${member},`) : `{${member},${text.slice(1)}`;
  const read = parseEvent(bytes);
  if (!read) throw new Error(`This is no event: ${bytes}`);
  return { ...at, event: read };
}

/** Reads the odd event, which cannot be handled, another one of its source and one of another source. */
export async function readPoison(store: Store, odd: Delivery): Promise<ReturnType<typeof createReader>> {
  const reader = createReader();
  reader.poison.add(`${counterId}:1`);
  await createPlace(store, reader).read([odd, deliver(counterId, 2), deliver(otherCounterId, 1)]);
  reader.poison.clear();
  return reader;
}

export const operate = (store: Store) =>
  createParkedEvents({ store, identity, clock: createStillClock(), onAsk: () => undefined });

/** What becomes of events that no store keeps as they are, whichever store it is. */
export function describeOddEvents(name: string, open: () => Promise<Store>): void {
  let store: Store;
  beforeEach(async () => {
    store = await open();
  });
  afterEach(() => store.close());

  describe(`an event that no store keeps as it is, on ${name}`, () => {
    const everyOne = oddMembers.flatMap((member) => [[member, 'data'] as const, [member, 'envelope'] as const]);

    it.each(everyOne)('is parked and comes back as it was read: %s in the %s', async (member, place) => {
      const odd = readOdd(member, place);
      const reader = await readPoison(store, odd);
      expect([...reader.marks]).toEqual([[otherCounterId, 1]]);
      const { nodes } = await operate(store).list({});
      expect(nodes).toMatchObject([{ source: counterId, type: TYPE, reason: 'TypeError: cannot handle this' }]);
      expect(await nodes[0]?.events()).toBe(2);

      const handled: JournalEvent[] = [];
      const consumer = on(TYPE, (events) => Promise.resolve(void handled.push(...events)));
      await operate(store).replay({ requestId: 'cured', source: counterId }, localOperator);
      await createPlace(store, { ...reader, consumer }).replay();
      expect(handled).toEqual([odd.event, studyDefined(counterId, 2)]);
      expect(await listParked(store)).toEqual([]);
    });
  });
}
