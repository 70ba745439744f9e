import { beyondLimit, busy, BusyFault, createAggregates, LimitReached, type Aggregates } from '@holdfast/chassis';
import { ok, refuse, sentence } from '@holdfast/kernel';
import { openSqliteStore } from '@holdfast/store/sqlite';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createStillClock, identity } from '../events/examples.js';
import { collections, participantCollection, type ParticipantDocument } from './collections.js';
import { findWrongWindows, followRiskWindows, turnRiskWindows, type RiskWindowParts } from './riskWindows.js';

const clock = createStillClock();
let parts: RiskWindowParts;
beforeEach(() => {
  const store = openSqliteStore({ file: ':memory:', collections });
  const aggregates = createAggregates({ store, clock, identity, epoch: 1, onPending: () => undefined });
  parts = { store, aggregates, identity, clock, timeZone: 'Asia/Shanghai' };
});
afterEach(() => parts.store.close());

const lasting = refuse(
  beyondLimit(sentence('DOCUMENT_TOO_LARGE', { id: 'a', collection: 'riskWindows', bytesMax: 1 })),
);
const passing = refuse(busy(sentence('THING_BEHIND'), 1000));

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

describe('a window beside the facts and the day', () => {
  const personId = identity.person('li-na');
  const enrollment = {
    ...({ cohortId: 'spring', courseId: 'selling', status: 'COMPLETED', mark: { epoch: 1, sequence: 1 } } as const),
    ...{ enrolledOn: null, completedOn: '2027-01-01', withdrawnOn: null },
  };
  const liNa: ParticipantDocument = {
    ...{ id: personId, version: 1, place: 'a', employments: [], orgUnits: [], orgUnitIdsEver: [] },
    ...{ enrollments: { e: enrollment }, incentives: {} },
  };
  /** The window opens on April 1, by the company's time. */
  async function placeAt(instant: string): Promise<void> {
    await parts.store.insert(participantCollection, liNa);
    clock.set(instant);
    await followRiskWindows({ ...parts, timers: { arm: () => Promise.resolve() } }, [liNa]);
  }
  const findWrongAt = (instant: string) => {
    clock.set(instant);
    return findWrongWindows(parts, [liNa]);
  };

  it('is not wrong by a clock that has yet to reach the day', async () => {
    await placeAt('2027-03-31T16:10:00.000Z');
    expect(await findWrongAt('2027-03-31T15:50:00.000Z')).toEqual([]);
  });

  it('is wrong when not even the next day would have it so', async () => {
    await placeAt('2027-03-31T16:10:00.000Z');
    expect(await findWrongAt('2027-03-30T15:50:00.000Z')).toEqual([personId]);
    expect(await findWrongAt('2027-07-01T16:10:00.000Z')).toEqual([personId]);
  });

  it('is wrong when the day has passed on which it was to open', async () => {
    await placeAt('2027-03-31T15:50:00.000Z');
    expect(await findWrongAt('2027-03-31T15:59:00.000Z')).toEqual([]);
    expect(await findWrongAt('2027-03-31T16:10:00.000Z')).toEqual([personId]);
  });
});
