import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { createEvents } from './conformance/event.js';
import type { Landmark } from './journal.js';
import { createLandmarkKeeper } from './landmarks.js';

let kept: (readonly [string, Landmark])[][];
let isAway: boolean;
beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask', 'setImmediate'] });
  [kept, isAway] = [[], false];
});
afterEach(() => void jest.useRealTimers());

const say = (): void => undefined;
const logger = { debug: say, info: say, warn: say, error: say };
const settle = (): Promise<void> => new Promise(setImmediate);

function createKeeper() {
  const landmarks = {
    list: async () => new Map<string, Landmark>(),
    keep: async (added: ReadonlyMap<string, Landmark>) => {
      if (isAway) throw new Error('The store is away.');
      kept.push([...added]);
    },
  };
  return createLandmarkKeeper({ group: 'g', landmarks }, logger);
}

/** A batch that ends with this event, at the position of its number. */
const batchTo = (last: number) => createEvents('a', last).map((event, at) => ({ topic: 't', position: at + 1, event }));
const landmarkOf = (last: number): Landmark => ({ position: last, eventId: `a-${last}` });

describe('how far a group has read', () => {
  it('is kept with the first batch, and then together, every ten seconds at most', async () => {
    const keeper = createKeeper();
    keeper.note('t/0', batchTo(1));
    for (const last of [2, 3]) keeper.note('t/0', batchTo(last));
    keeper.note('t/1', batchTo(1));
    await settle();
    expect(kept).toEqual([
      [
        ['t/0', landmarkOf(3)],
        ['t/1', landmarkOf(1)],
      ],
    ]);

    keeper.note('t/0', batchTo(4));
    jest.advanceTimersByTime(9_999);
    await settle();
    expect(kept).toHaveLength(1);
    jest.advanceTimersByTime(1);
    await settle();
    expect(kept.slice(1)).toEqual([[['t/0', landmarkOf(4)]]]);
  });

  it('is kept at the stop', async () => {
    const keeper = createKeeper();
    keeper.note('t/0', batchTo(1));
    await settle();
    keeper.note('t/0', batchTo(2));
    await keeper.stop();

    expect(kept.at(-1)).toEqual([['t/0', landmarkOf(2)]]);
    expect(jest.getTimerCount()).toBe(0);
  });

  it('is kept later when the store is away', async () => {
    const keeper = createKeeper();
    isAway = true;
    keeper.note('t/0', batchTo(1));
    await settle();
    isAway = false;
    jest.advanceTimersByTime(10_000);
    await settle();

    expect(kept).toEqual([[['t/0', landmarkOf(1)]]]);
  });

  it('is where the last event stands: of other bytes nobody can tell which they are', async () => {
    const keeper = createKeeper();
    const bytes = { topic: 't', partitionkey: 'k', bytes: '{' };
    keeper.note('t/0', [...batchTo(1), { ...bytes, position: 2 }]);
    keeper.note('t/1', [{ ...bytes, position: 3 }]);
    await keeper.stop();

    expect(kept).toEqual([[['t/0', landmarkOf(1)]]]);
  });
});
