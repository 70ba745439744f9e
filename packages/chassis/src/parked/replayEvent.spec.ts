import { describe, expect, it } from '@jest/globals';
import { counterId, createStillClock, identity, openCounterStore } from '../testing/counter.js';
import { createPlace, createReader, deliver, later } from '../testing/replayPlace.js';
import { openParked } from './parked.js';
import { askReplay, eachParkedPage } from './parkedSources.js';

describe('a replay', () => {
  it.each([
    [
      'holdfast.outcomes.study-defined.v2',
      `A newer release publishes holdfast.outcomes.study-defined.v2; this one reads`,
    ],
    ['holdfast.outcomes.study-forgotten.v1', 'This release does not read holdfast.outcomes.study-forgotten.v1'],
  ])('by a release that does not read its type keeps the event: %s', async (type, reason) => {
    const store = openCounterStore();
    const reader = createReader();
    const { event, ...at } = deliver(counterId, 1);
    const parked = await openParked({ store, identity, clock: createStillClock(), epoch: 1 });
    await parked.park({ ...at, event: { ...event, type } }, 'TypeError: the newer release could not handle it');
    await askReplay(store, [counterId], later);
    await createPlace(store, reader).replay();
    expect(await parked.count()).toBe(1);
    await eachParkedPage(store, ([source]) => {
      expect(source?.blockedBy).toMatchObject({ type, reason: expect.stringContaining(reason) });
    });
    await store.close();
  });
});
