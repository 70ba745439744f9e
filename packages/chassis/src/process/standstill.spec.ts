import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Store } from '@holdfast/store';
import { openSqliteStore } from '@holdfast/store/sqlite';
import { createLease, leaseCollection } from '../workers/lease.js';
import { createStandstill, findWorkersEnd, requireNoStandstill, StandsStill } from './standstill.js';

let store: Store;
let now: string;
const clock = { now: () => now };
beforeEach(() => {
  now = '2026-01-01T00:00:00.000Z';
  store = openSqliteStore({ file: ':memory:', collections: [leaseCollection] });
});
afterEach(() => store.close());

describe('a store that stands still', () => {
  it('lets no service start on it, until whoever holds it lets go or is gone', async () => {
    await requireNoStandstill(store, 'people', clock);
    const still = createStandstill({ store, clock, holder: 'a backup' });
    await still.hold();
    await expect(requireNoStandstill(store, 'people', clock)).rejects.toThrow(StandsStill);
    await still.release();
    await requireNoStandstill(store, 'people', clock);
    await still.hold();
    now = '2026-01-01T00:00:10.000Z';
    await requireNoStandstill(store, 'people', clock);
  });

  it('is not held on by whoever let it run out, since a service may have worked on it meanwhile', async () => {
    const still = createStandstill({ store, clock, holder: 'a backup' });
    await still.hold();
    now = '2026-01-01T00:00:09.000Z';
    expect(await still.hold()).toBe(true);
    now = '2026-01-01T00:00:19.000Z';
    expect(await still.hold()).toBe(false);
  });

  it('is held by one alone', async () => {
    expect(await createStandstill({ store, clock, holder: 'one' }).hold()).toBe(true);
    expect(await createStandstill({ store, clock, holder: 'another' }).hold()).toBe(false);
  });

  it('tells of the workers that it has, and not of itself', async () => {
    await createStandstill({ store, clock, holder: 'a backup' }).hold();
    expect(await findWorkersEnd(store, clock)).toBeUndefined();
    await createLease({ store, clock, holder: 'an instance' }, 'relay').hold();
    expect(await findWorkersEnd(store, clock)).toBe('2026-01-01T00:00:10.000Z');
    now = '2026-01-01T00:00:10.000Z';
    expect(await findWorkersEnd(store, clock)).toBeUndefined();
  });
});
