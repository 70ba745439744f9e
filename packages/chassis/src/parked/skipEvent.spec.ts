import { describe, expect, it } from '@jest/globals';
import { openParked } from './parked.js';
import { toParkedId } from './parkedDocument.js';
import { askReplay } from './parkedSources.js';
import { skipEvent } from './skipEvent.js';
import { skippedEventCollection } from './skippedEvents.js';
import { counterId, createStillClock, identity, openCounterStore, otherCounterId } from '../testing/counter.js';
import { createPlace, createReader, deliver, firstThree, later, listParked, topic } from '../testing/replayPlace.js';

describe('an event that is skipped', () => {
  it('keeps its record and lets the rest of its source be handled', async () => {
    const store = openCounterStore();
    const reader = createReader();
    reader.poison.add(`${counterId}:1`);
    const place = createPlace(store, reader);
    await place.read(firstThree);
    const eventId = toParkedId({ identity, epoch: 1 }, deliver(counterId, 1));
    const skip = { eventId, reason: 'a test of the supplier', by: 'lin', requestId: 'r-1' };
    const skipped = await skipEvent(store, createStillClock(), skip);
    const { reason, by } = skip;
    const skippedAt = createStillClock().now();
    expect(skipped).toMatchObject({ ok: true, value: { id: eventId, reason, by, skippedAt } });
    await askReplay(store, [counterId], later);
    await place.replay();
    expect(reader.marks.get(counterId)).toBe(3);
    expect(await listParked(store)).toEqual([]);

    const repeated = await skipEvent(store, createStillClock(), {
      eventId,
      reason: 'another',
      by: 'wang',
      requestId: 'r-2',
    });
    expect(repeated).toEqual(skipped);
    expect(await store.get(skippedEventCollection, eventId)).toMatchObject({
      source: counterId,
      event: { sequence: 1 },
    });

    await place.read(firstThree); // the checkpoint was not stored, and what was decided stands
    expect(await listParked(store)).toEqual([]);
    await store.close();
  });

  it('has no effect wherever its duplicates stand, and whenever they come', async () => {
    const store = openCounterStore();
    const reader = createReader();
    const poisoned = `${counterId}:1`;
    reader.poison.add(poisoned);
    const place = createPlace(store, reader);
    const event = deliver(counterId, 1);
    await place.read([event, { ...event, position: event.position + 1 }]);
    const before = await openParked({ store, identity, clock: createStillClock(), epoch: 1 });
    const eventId = toParkedId({ identity, epoch: 1 }, event);
    await skipEvent(store, createStillClock(), { eventId, reason: 'a test', by: 'lin', requestId: 'r-1' });
    await askReplay(store, [counterId], later);
    reader.poison.delete(poisoned);
    await place.replay();
    const again = { ...event, position: 9 };
    await place.read([again, deliver(otherCounterId, 1)]);
    expect(await before.parkBehind({ ...event, position: 11 })).toBe(true);
    expect([...reader.marks]).toEqual([[otherCounterId, 1]]);
    expect(await listParked(store)).toEqual([]);
    await store.close();
  });

  it('is refused when nothing is parked under its id', async () => {
    const store = openCounterStore();
    const skip = { eventId: identity.of('parked', topic, 99), reason: 'odd', by: 'lin', requestId: 'r-1' };
    expect(await skipEvent(store, createStillClock(), skip)).toMatchObject({
      ok: false,
      refusal: { type: 'ParkedEventNotFound', path: ['eventId'] },
    });
    await store.close();
  });
});
