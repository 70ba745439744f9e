import { setTimeout as rest } from 'node:timers/promises';
import { createStandstill, leaseCollection, requireNoStandstill, StandsStill, type Looks } from '@holdfast/chassis';
import type { Store } from '@holdfast/store';
import { openSqliteStore } from '@holdfast/store/sqlite';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { standStill } from './standStill.js';

const HOUR_MS = 3_600_000;
let now: string;
const clock = { now: () => now };
const pass = (ms: number): void => void (now = new Date(Date.parse(now) + ms).toISOString());
let stores: readonly { readonly service: string; readonly store: Store }[];
beforeEach(() => {
  now = '2026-01-01T00:00:00.000Z';
  stores = ['people', 'learning'].map((service) => ({
    service,
    store: openSqliteStore({ file: ':memory:', collections: [leaseCollection] }),
  }));
});
afterEach(async () => {
  for (const { store } of stores) await store.close();
});

/** Half a second from look to look, in which somebody may work. */
const looking = (work: () => Promise<unknown> = () => Promise.resolve()): Looks => ({
  max: 30,
  async pause() {
    pass(500);
    await work();
  },
});
/** The clock of another machine. */
const skewed = (ms: number) => ({ now: () => new Date(Date.parse(now) + ms).toISOString() });

function lastStore(): Store {
  const store = stores.at(-1)?.store;
  if (!store) throw new Error('there is a store');
  return store;
}

/** An instance of the last service whose clock differs by so much; while it works it renews its lease now and then. */
function createInstance(ms = 0) {
  let version = 0;
  let renewAt = now;
  const store = lastStore();
  return {
    async work() {
      if (now < renewAt) return;
      const lease = { id: 'relay', version: version + 1, holder: 'an instance', until: skewed(ms + 10_000).now() };
      await (version === 0 ? store.insert(leaseCollection, lease) : store.replace(leaseCollection, lease, version));
      version += 1;
      renewAt = skewed(5_000).now();
    },
    end: () => store.delete(leaseCollection, 'relay', version),
  };
}

describe('stores that stand still for a backup', () => {
  it.each([0, -10_000, -3 * HOUR_MS, 3 * HOUR_MS])(
    'are refused while an instance works on one whose clock is %d ms ahead, and are then free for it',
    async (ms) => {
      const instance = createInstance(ms);
      await instance.work();
      await expect(standStill(stores, clock, { looks: looking(instance.work) })).rejects.toMatchObject({
        reason: { kind: 'stillRunning', service: 'learning' },
      });
      const [people] = stores;
      if (people) await requireNoStandstill(people.store, 'people', clock);
    },
  );

  it.each([0, -3 * HOUR_MS, 3 * HOUR_MS])(
    'wait ten seconds for an instance and a copy that were killed, whose clock was %d ms ahead',
    async (ms) => {
      await createInstance(ms).work();
      await createStandstill({ store: lastStore(), clock: skewed(ms), holder: 'a copy' }).hold();
      const still = await standStill(stores, clock, { looks: looking() });
      await expect(still.requireStill()).resolves.toBeUndefined();
      expect(now <= '2026-01-01T00:00:20.000Z').toBe(true);
      await still.release();
    },
  );

  it('are refused as soon as an instance shows that it goes on, and tell before whom they wait for', async () => {
    const instance = createInstance();
    await instance.work();
    const waited: string[] = [];
    const options = { looks: looking(instance.work), onWait: (service: string) => void waited.push(service) };
    await expect(standStill(stores, clock, options)).rejects.toMatchObject({ reason: { kind: 'stillRunning' } });
    expect(now <= '2026-01-01T00:00:06.000Z').toBe(true);
    expect(waited[0]).toBe('learning');
  });

  it('are held on while something else takes long', async () => {
    const still = await standStill(stores, clock, { looks: looking(), renewMs: 1 });
    for (let second = 0; second < 30; second += 1) {
      pass(1_000);
      await rest(10);
    }
    await expect(still.requireStill()).resolves.toBeUndefined();
    await still.release();
  });

  it('say that the hold ran out when nobody could renew it, and not that somebody was there', async () => {
    const still = await standStill(stores, clock, { looks: looking(), renewMs: HOUR_MS });
    pass(10_001);
    await expect(still.keep()).rejects.toMatchObject({ reason: { kind: 'ranOut', service: 'people' } });
    await still.release();
  });

  it('take the trials of a store that was away for nobody', async () => {
    const still = await standStill(stores, clock, { looks: looking() });
    const trial = { id: 'trial-1', version: 1, holder: 'trial-1', until: '1970-01-01T00:00:00.000Z' };
    await lastStore().insert(leaseCollection, trial);
    await expect(still.requireStill()).resolves.toBeUndefined();
    await still.release();
  });

  it('wait for an instance that is ending', async () => {
    const instance = createInstance();
    await instance.work();
    const still = await standStill(stores, clock, { looks: looking(instance.end) });
    expect(now).toBe('2026-01-01T00:00:00.500Z');
    await still.release();
  });

  it('are refused while another copies them', async () => {
    const other = await standStill(stores, clock, { looks: looking() });
    await expect(standStill(stores, clock, { looks: looking(other.keep) })).rejects.toMatchObject({
      reason: { kind: 'movedOn', service: 'people' },
    });
    await other.keep();
    await other.release();
  });

  it('let nobody start, and tell when somebody works all the same', async () => {
    const still = await standStill(stores, clock, { looks: looking() });
    for (const { store, service } of stores)
      await expect(requireNoStandstill(store, service, clock, looking(still.keep))).rejects.toThrow(StandsStill);
    await still.keep();
    await createInstance(-3 * HOUR_MS).work();
    await expect(still.requireStill()).rejects.toMatchObject({ reason: { kind: 'movedOn', service: 'learning' } });
    await still.release();
    for (const { store, service } of stores) await requireNoStandstill(store, service, clock);
  });
});
