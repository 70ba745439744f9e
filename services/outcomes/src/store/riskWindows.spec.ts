import { beyondLimit, busy, BusyFault, createAggregates, LimitReached, type Aggregates } from '@holdfast/chassis';
import { ok, refuse } from '@holdfast/kernel';
import { openSqliteStore } from '@holdfast/store/sqlite';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createStillClock, identity } from '../events/examples.js';
import { collections } from './collections.js';
import { turnRiskWindows, type RiskWindowParts } from './riskWindows.js';

let parts: RiskWindowParts;
beforeEach(() => {
  const store = openSqliteStore({ file: ':memory:', collections });
  const clock = createStillClock();
  const aggregates = createAggregates({ store, clock, identity, epoch: 1, onPending: () => undefined });
  parts = { store, aggregates, identity, clock, timeZone: 'Asia/Shanghai' };
});
afterEach(() => parts.store.close());

const lasting = refuse(beyondLimit('a of riskWindows would become larger than a document; it stays as it was.'));
const passing = refuse(busy('Too many events of this thing wait for the journal.', 1000));

/** Turns windows of which each is told this by the chassis. */
const turn = (...told: readonly (typeof lasting | typeof passing | { ok: true; value: 'changed' })[]) => {
  // Only what windows are told is looked at; the outcome of a refusal does not depend on the aggregate.
  const executeMany = (() => Promise.resolve(told.map((outcome) => [outcome]))) as Aggregates['executeMany'];
  return turnRiskWindows({ ...parts, aggregates: { ...parts.aggregates, executeMany } }, ['a', 'b']);
};

describe('turning windows when their day has come', () => {
  it('waits while the journal takes no more', async () => {
    await expect(turn(ok('changed'), passing)).rejects.toThrow(BusyFault);
  });

  it('says which window has reached a limit that no waiting moves', async () => {
    await expect(turn(passing, lasting)).rejects.toThrow(LimitReached);
    await expect(turn(ok('changed'), lasting)).rejects.toThrow('a of riskWindows would become larger');
  });
});
