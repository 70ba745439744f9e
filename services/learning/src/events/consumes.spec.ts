import { describe, expect, it } from '@jest/globals';
import { createAggregates } from '@holdfast/chassis';
import { createIdentity } from '@holdfast/kernel';
import { eventCatalog } from '@holdfast/schema';
import { openSqliteStore } from '@holdfast/store/sqlite';
import { collections } from '../store/collections.js';
import { consumes } from './consumes.js';

describe('what this service consumes', () => {
  it('is what the catalog says that it does', async () => {
    const store = openSqliteStore({ file: ':memory:', collections });
    const identity = createIdentity('0f5c8a52-6a3e-4a55-9d3a-8e0c0b6f1d77');
    const clock = { now: () => '2026-03-01T00:00:00.000Z' };
    const aggregates = createAggregates({ store, clock, identity, epoch: 1, onPending: () => undefined });
    const timers = { arm: async () => undefined };
    const consumed = consumes({ store, aggregates, clock, identity, timeZone: 'UTC', timers }).map(({ type }) => type);
    const cataloged = Object.entries(eventCatalog).filter(([, { consumers }]) =>
      consumers.some((name) => name === 'learning'),
    );
    expect([...consumed].sort()).toEqual(cataloged.map(([type]) => type).sort());
    await store.close();
  });
});
