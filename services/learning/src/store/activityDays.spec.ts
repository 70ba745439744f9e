import { afterAll, describe, expect, it } from '@jest/globals';
import { createAggregates } from '@holdfast/chassis';
import { createIdentity } from '@holdfast/kernel';
import { openSqliteStore } from '@holdfast/store/sqlite';
import { recordActivityRows } from './activityDays.js';
import { collections } from './collections.js';
import type { ClaimedRow } from './openDays.js';

const identity = createIdentity('0f5c8a52-6a3e-4a55-9d3a-8e0c0b6f1d77');
const clock = { now: () => '2026-03-02T00:00:00.000Z' };
const store = openSqliteStore({ file: ':memory:', collections });
afterAll(() => store.close());
const aggregates = createAggregates({ store, clock, identity, epoch: 1, onPending: () => undefined });
const parts = { store, aggregates, identity, clock, timeZone: 'UTC' };

const personId = identity.person('7');
const cohortId = identity.cohort('march');
const enrollmentId = identity.enrollment(personId, cohortId);

const toClaimed = (on: string, name: string, count: number): ClaimedRow => ({
  isRepeated: false,
  row: {
    personId,
    cohortId,
    enrollmentId,
    on,
    registerId: 'register',
    claim: { key: name, hash: 'hash' },
    kept: [name, count, 0],
  },
});

/** With it a day counts more than its event can say exactly. */
const BEYOND = Number.MAX_SAFE_INTEGER;

describe('rows of a day that reaches a limit', () => {
  it.each([true, false])('are refused by name, and no others (dry run: %s)', async (isDryRun) => {
    const rows = [
      toClaimed('2026-03-01', 'first', 4),
      toClaimed('2026-03-01', 'huge', BEYOND),
      toClaimed('2026-03-01', 'last', 3),
      toClaimed('2026-03-02', 'other', 1),
    ];
    const message = expect.stringMatching(/cannot be stored/);
    const refused = [expect.objectContaining({ path: [], code: 'BEYOND_LIMIT', message })];
    const outcomes = ['accepted', refused, 'accepted', 'accepted'];
    expect(await recordActivityRows(parts, rows, isDryRun)).toEqual(outcomes);
  });
});
