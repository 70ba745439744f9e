import { expect, it } from '@jest/globals';
import { changeMany } from '../aggregates/changeMany.js';
import { counterId, createStillClock, openCounterStore } from '../testing/counter.js';
import { createPlace, createReader, deliver, later } from '../testing/replayPlace.js';
import { askReplay, parkedSourceCollection } from './parkedSources.js';

it('the document of a source keeps what a newer release has written of it, free or parked', async () => {
  const store = openCounterStore();
  const reader = createReader();
  const poison = [1, 2].map((sequence) => `${counterId}:${sequence}`);
  poison.forEach((each) => reader.poison.add(each));
  const place = createPlace(store, reader, createStillClock());
  await place.read([deliver(counterId, 1)]);
  await changeMany(store, parkedSourceCollection, [counterId], (_, standing) =>
    standing ? { ...standing, knownToTheNewerRelease: true } : undefined,
  );
  reader.poison.delete(poison[0] ?? '');
  await askReplay(store, [counterId], later);
  await place.replay();
  const free = await store.get(parkedSourceCollection, counterId);
  expect(free).toEqual({ id: counterId, version: free?.version, knownToTheNewerRelease: true });
  await place.read([deliver(counterId, 2)]);
  expect(await store.get(parkedSourceCollection, counterId)).toMatchObject({
    parkedSince: expect.any(String),
    knownToTheNewerRelease: true,
  });
  await store.close();
});
