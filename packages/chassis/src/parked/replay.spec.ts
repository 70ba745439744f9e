import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Store } from '@holdfast/store';
import { openParked } from './parked.js';
import { parkedCollection, toParkedId } from './parkedDocument.js';
import { askReplay, eachParkedPage } from './parkedSources.js';
import { counterId, createStillClock, identity, openCounterStore, otherCounterId } from '../testing/counter.js';
import { createPlace, createReader, deliver, firstThree, gated, later, listParked } from '../testing/replayPlace.js';
import { TYPE } from '../testing/studyDefined.js';

describe('a replay', () => {
  it('keeps the order of a source, whatever arrives while it runs and whoever else replays', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.integer({ min: 1, max: 5 }), async (scheduler, arriving) => {
        const store = openCounterStore();
        const gate = () => scheduler.schedule(Promise.resolve());
        const reader = createReader();
        reader.poison.add(`${counterId}:1`);
        await createPlace(store, reader).read(firstThree);
        reader.poison.clear();
        await askReplay(store, [counterId], later);

        const paused = createReader(gate);
        for (const [source, mark] of reader.marks) paused.marks.set(source, mark);
        const [one, two] = [createStillClock(), createStillClock()];
        two.set(later); // for it every lease is over, so that both replay at once
        const gatedStore = gated(store, gate);
        const batches = Array.from({ length: arriving }, (_, at) => [
          deliver(counterId, 4 + at),
          deliver(otherCounterId, 2 + at),
        ]);
        await scheduler.waitFor(
          Promise.all([
            createPlace(gatedStore, paused).read(...batches),
            createPlace(gatedStore, paused, one).replay(),
            createPlace(gatedStore, paused, two).replay(),
          ]),
        );
        // Whoever was parked again behind the end of a replay that no request covers would wait for ever.
        expect(await listParked(store)).toEqual([]);
        expect(await store.count(parkedCollection, { index: 'source' })).toBe(0);
        expect(paused.overtaken).toEqual([]);
        expect(paused.marks.get(counterId)).toBe(3 + arriving);
        expect(paused.marks.get(otherCounterId)).toBe(1 + arriving);
        await store.close();
      }),
      { numRuns: 40 },
    );
  });

  it('goes on after a crash at any step of it and of the parking beside it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 90 }), async (steps) => {
        const store = openCounterStore();
        const reader = createReader();
        reader.poison.add(`${counterId}:1`);
        await createPlace(store, reader).read(firstThree);
        reader.poison.clear();
        await askReplay(store, [counterId], later);

        let left = steps;
        let die: () => void = () => undefined;
        const dead = new Promise<void>((resolve) => (die = resolve));
        const mortal = gated(store, () => {
          if (left-- > 0) return Promise.resolve();
          die();
          return new Promise(() => undefined);
        });
        const place = createPlace(mortal, reader);
        const arriving = [deliver(counterId, 4), deliver(otherCounterId, 2)];
        await Promise.race([dead, Promise.all([place.read(arriving), place.replay()])]);

        const clock = createStillClock();
        clock.set(later);
        const next = createPlace(store, reader, clock);
        await next.read(arriving); // its checkpoint was never stored
        await askReplay(store, await listParked(store), later);
        await next.replay();
        expect(reader.overtaken).toEqual([]);
        expect(reader.marks.get(counterId)).toBe(4);
        expect(await store.count(parkedCollection, { index: 'source' })).toBe(0);
        expect(await listParked(store)).toEqual([]);
        await store.close();
      }),
      { numRuns: 50 },
    );
  });

  it('frees no source between whose last look and whose freeing an event is parked', async () => {
    const store = openCounterStore();
    const reader = createReader();
    reader.poison.add(`${counterId}:1`);
    await createPlace(store, reader).read(firstThree);
    reader.poison.clear();
    await askReplay(store, [counterId], later);
    const arriving = [4, 5].map((sequence) => [deliver(counterId, sequence)]);
    const intruded: Store = Object.assign(Object.create(store) as Store, {
      // What the replay saw is old when it hears of it.
      async page(...args: Parameters<Store['page']>) {
        const page = await store.page(...args);
        const batch = args[0] === parkedCollection && page.items.length === 0 ? arriving.shift() : undefined;
        if (batch) await createPlace(store, reader).read(batch);
        return page;
      },
    });
    await createPlace(intruded, reader).replay();
    expect(arriving).toEqual([]);
    expect(reader.overtaken).toEqual([]);
    expect(reader.marks.get(counterId)).toBe(5);
    expect(await listParked(store)).toEqual([]);
    await store.close();
  });

  it('is not undone by a process that starts beside it', async () => {
    const store = openCounterStore();
    const reader = createReader();
    reader.poison.add(`${counterId}:1`);
    const place = createPlace(store, reader);
    await place.read(firstThree);
    reader.poison.clear();
    await askReplay(store, [counterId], later);
    let replays = 1;
    const starting: Store = Object.assign(Object.create(store) as Store, {
      // What the process saw is old when it hears of it.
      async page(...args: Parameters<Store['page']>) {
        const page = await store.page(...args);
        if (replays-- > 0) await place.replay();
        return page;
      },
    });
    await openParked({ store: starting, identity, clock: createStillClock(), epoch: 1 });
    expect(await listParked(store)).toEqual([]);
    await store.close();
  });

  it('sets a source free although an event of it comes again while it is being removed', async () => {
    const store = openCounterStore();
    const reader = createReader();
    reader.poison.add(`${counterId}:1`);
    await createPlace(store, reader).read(firstThree);
    reader.poison.clear();
    const parked = await openParked({ store, identity, clock: createStillClock(), epoch: 1 });
    await askReplay(store, [counterId], later);
    let comes = 1;
    const removing: Store = Object.assign(Object.create(store) as Store, {
      async delete(...args: Parameters<Store['delete']>) {
        if (comes-- > 0) await parked.parkBehind({ ...deliver(counterId, 1), position: 99 });
        return store.delete(...args);
      },
    });
    await createPlace(removing, reader).replay(5);
    expect(await listParked(store)).toEqual([]);
    expect(reader.marks.get(counterId)).toBe(3);
    await store.close();
  });

  it('leaves the rest parked behind an event that fails again, and says why', async () => {
    const store = openCounterStore();
    const reader = createReader();
    reader.poison.add(`${counterId}:1`);
    const place = createPlace(store, reader);
    await place.read(firstThree);
    reader.poison.delete(`${counterId}:1`);
    reader.poison.add(`${counterId}:2`);
    await askReplay(store, [counterId], later);
    await place.replay();
    expect(reader.marks.get(counterId)).toBe(1);
    expect(await store.count(parkedCollection, { index: 'source' })).toBe(2);
    await eachParkedPage(store, ([source]) => {
      expect(source?.blockedBy).toEqual({
        eventId: toParkedId({ identity, epoch: 1 }, deliver(counterId, 2)),
        type: TYPE,
        reason: 'TypeError: cannot handle this',
      });
    });
    await store.close();
  });

  it('takes what was parked before a restore first, wherever it stood', async () => {
    const store = openCounterStore();
    const reader = createReader();
    const parked = await openParked({ store, identity, clock: createStillClock(), epoch: 2 });
    const { event, topic } = deliver(counterId, 2);
    await parked.park({ ...deliver(counterId, 1), position: 9 }, 'TypeError: before the restore');
    await parked.parkBehind({ topic, position: 1, event: { ...event, epoch: 2 } });
    await askReplay(store, [counterId], later);
    await createPlace(store, reader).replay();
    expect(reader.overtaken).toEqual([]);
    expect(reader.marks.get(counterId)).toBe(2);
    await store.close();
  });
});
