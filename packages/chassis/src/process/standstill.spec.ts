import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Store } from '@holdfast/store';
import { openSqliteStore } from '@holdfast/store/sqlite';
import { createLease, leaseCollection } from '../workers/lease.js';
import { createStandstill, requireNoStandstill, StandsStill, watchWorkers, type Looks } from './standstill.js';

const HOUR_MS = 3_600_000;
let store: Store;
let now: string;
const pass = (ms: number): void => void (now = new Date(Date.parse(now) + ms).toISOString());
const clock = { now: () => now };
/** The clock of another machine. */
const skewed = (ms: number) => ({ now: () => new Date(Date.parse(now) + ms).toISOString() });
const CLOCKS = [
  ['is right', 0],
  ['is ten seconds behind', -10_000],
  ['is three hours behind', -3 * HOUR_MS],
  ['is three hours ahead', 3 * HOUR_MS],
] as const;

/** Half a second from look to look, in which something may happen. */
const looking = (happen: () => Promise<unknown> = () => Promise.resolve()): Looks => ({
  max: 30,
  async pause() {
    pass(500);
    await happen();
  },
});

beforeEach(() => {
  now = '2026-01-01T00:00:00.000Z';
  store = openSqliteStore({ file: ':memory:', collections: [leaseCollection] });
});
afterEach(() => store.close());

describe('a store that stands still', () => {
  it('lets no service start on it, until whoever holds it lets go or is gone', async () => {
    const start = (looks: Looks): Promise<void> => requireNoStandstill(store, 'people', clock, looks);
    await start(looking());
    const still = createStandstill({ store, clock, holder: 'a backup' });
    await still.hold();
    await expect(start(looking(still.hold))).rejects.toThrow(StandsStill);
    await still.release();
    await start(looking());
    await still.hold();
    const left = now;
    await start(looking());
    expect(Date.parse(now) - Date.parse(left)).toBe(10_000);
  });

  it.each(CLOCKS)('lets no service start on it when the clock of whoever holds it %s', async (_, ms) => {
    const still = createStandstill({ store, clock: skewed(ms), holder: 'a backup' });
    await still.hold();
    await expect(requireNoStandstill(store, 'people', clock, looking(still.hold))).rejects.toThrow(StandsStill);
  });

  it.each(CLOCKS)('lets a service start ten seconds after a copy was killed whose clock %s', async (_, ms) => {
    await createStandstill({ store, clock: skewed(ms), holder: 'a backup' }).hold();
    await requireNoStandstill(store, 'people', clock, looking());
    expect(now).toBe('2026-01-01T00:00:10.000Z');
  });

  it('is not held on by whoever let it run out, since a service may have worked on it meanwhile', async () => {
    const still = createStandstill({ store, clock, holder: 'a backup' });
    await still.hold();
    pass(9_000);
    expect(await still.hold()).toBe(true);
    pass(10_000);
    expect(await still.hold()).toBe(false);
  });

  it.each(CLOCKS)('is held by one alone, whose clock %s, until that one is gone', async (_, ms) => {
    const one = createStandstill({ store, clock: skewed(ms), holder: 'one' });
    const another = createStandstill({ store, clock, holder: 'another' });
    for (let second = 0; second < 30; second++) {
      expect([await one.hold(), await another.hold()]).toEqual([true, false]);
      pass(1_000);
    }
    pass(9_000);
    expect(await another.hold()).toBe(true);
  });
});

describe('the workers of a store', () => {
  it('are told of, and whoever holds it still is not', async () => {
    const workers = watchWorkers(store, clock);
    await createStandstill({ store, clock, holder: 'a backup' }).hold();
    expect(await workers.findWorking()).toBeUndefined();
    await createLease({ store, clock, holder: 'an instance' }, 'relay').hold();
    expect(await workers.findWorking()).toEqual({ until: '2026-01-01T00:00:10.000Z', isAlive: true });
  });

  it.each(CLOCKS)(
    'are told of as long as they work, and until ten seconds after, when their clock %s',
    async (_, ms) => {
      const lease = createLease({ store, clock: skewed(ms), holder: 'an instance' }, 'relay');
      const workers = watchWorkers(store, clock);
      for (let second = 0; second < 30; second++) {
        await lease.hold();
        expect(await workers.findWorking()).toBeDefined();
        pass(1_000);
      }
      // It was renewed five seconds ago.
      pass(4_000);
      expect(await workers.findWorking()).toBeDefined();
      pass(1_000);
      expect(await workers.findWorking()).toBeUndefined();
    },
  );
});
