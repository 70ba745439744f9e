import { leaseCollection, StandsStill, requireNoStandstill } from '@holdfast/chassis';
import type { Store } from '@holdfast/store';
import { openSqliteStore } from '@holdfast/store/sqlite';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { standStill } from './standStill.js';

const clock = { now: () => '2026-01-01T00:00:00.000Z' };
let stores: readonly { readonly service: string; readonly store: Store }[];
beforeEach(() => {
  stores = ['people', 'learning'].map((service) => ({
    service,
    store: openSqliteStore({ file: ':memory:', collections: [leaseCollection] }),
  }));
});
afterEach(async () => {
  for (const { store } of stores) await store.close();
});

const lease = (until: string) => ({ id: 'relay', version: 1, holder: 'an instance', until });

describe('stores that stand still for a backup', () => {
  it('are refused while an instance works on one of them, and are then free for it', async () => {
    const [people, learning] = stores;
    await learning?.store.insert(leaseCollection, lease('2026-01-01T00:00:07.000Z'));
    await expect(standStill(stores, clock, 1)).rejects.toMatchObject({
      reason: { kind: 'stillRunning', service: 'learning', until: '2026-01-01T00:00:07.000Z' },
    });
    if (people) await requireNoStandstill(people.store, 'people', clock);
  });

  it('wait for the lease of an instance that was killed', async () => {
    const [, learning] = stores;
    await learning?.store.insert(leaseCollection, lease('2026-01-01T00:00:07.000Z'));
    setTimeout(() => void learning?.store.delete(leaseCollection, 'relay', 1), 10);
    const still = await standStill(stores, clock, 1);
    await expect(still.requireStill()).resolves.toBeUndefined();
    await still.release();
  });

  it('let nobody start, and tell when somebody works all the same', async () => {
    const still = await standStill(stores, clock, 1);
    for (const { store, service } of stores)
      await expect(requireNoStandstill(store, service, clock)).rejects.toThrow(StandsStill);
    await still.keep();
    await stores[1]?.store.insert(leaseCollection, lease('2026-01-01T00:00:07.000Z'));
    await expect(still.requireStill()).rejects.toMatchObject({ reason: { kind: 'movedOn', service: 'learning' } });
    await still.release();
    for (const { store, service } of stores) await requireNoStandstill(store, service, clock);
  });
});
