import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { CatalogEvent } from '@holdfast/chassis';
import { createIdentity } from '@holdfast/kernel';
import type { Store } from '@holdfast/store';
import { openSqliteStore } from '@holdfast/store/sqlite';
import { collections, completionCollection } from './collections.js';
import { recordCompletions } from './completions.js';

type EnrollmentRecorded = CatalogEvent<'holdfast.learning.enrollment-recorded.v1'>;

const identity = createIdentity('0f5c8a52-6a3e-4a55-9d3a-8e0c0b6f1d77');
const [personId, cohortId] = [identity.person('0007'), identity.cohort('march')];
const enrollmentId = identity.enrollment(personId, cohortId);
let store: Store;

/** Completed on a day of March; each event tells another day, so that the last one that counted shows. */
const completed = (day: number, sequence: number, epoch = 1): EnrollmentRecorded => ({
  ...{ specversion: '1.0', datacontenttype: 'application/json', type: 'holdfast.learning.enrollment-recorded.v1' },
  ...{ id: identity.event(enrollmentId, sequence), source: enrollmentId, sequence, epoch, partitionkey: personId },
  time: '2026-03-31T08:00:00.000Z',
  data: {
    ...{ enrollmentId, personId, cohortId, courseId: identity.course('selling'), status: 'COMPLETED', score: null },
    ...{ enrolledOn: null, withdrawnOn: null, completedOn: `2026-03-0${day}` },
  },
});

/** What is known after each of these events, one after the other. */
async function recordInTurn(...events: readonly EnrollmentRecorded[]): Promise<readonly (string | null | undefined)[]> {
  const known: (string | null | undefined)[] = [];
  for (const event of events) {
    await recordCompletions(store, [event]);
    known.push((await store.get(completionCollection, enrollmentId))?.completedOn);
  }
  return known;
}

beforeEach(() => {
  store = openSqliteStore({ file: ':memory:', collections });
});
afterEach(() => store.close());

describe('an event of an enrollment', () => {
  it('changes nothing when it is not newer than what is known', async () => {
    const known = await recordInTurn(completed(1, 1), completed(3, 3), completed(2, 2), completed(4, 3));
    expect(known).toEqual(['2026-03-01', '2026-03-03', '2026-03-03', '2026-03-03']);
    expect((await store.get(completionCollection, enrollmentId))?.version).toBe(2);
  });

  it('keeps what a newer release has written beside it', async () => {
    await recordInTurn(completed(1, 1));
    const standing = await store.get(completionCollection, enrollmentId);
    const newer = { newer: 'kept' };
    if (standing) await store.replace(completionCollection, { ...standing, ...newer, version: 2 }, 1);
    await recordInTurn(completed(2, 2));
    expect(await store.get(completionCollection, enrollmentId)).toMatchObject({ completedOn: '2026-03-02', ...newer });
  });

  it('counts after a restore, and none from before it does', async () => {
    const known = await recordInTurn(completed(1, 5), completed(2, 1, 2), completed(3, 6, 1));
    expect(known).toEqual(['2026-03-01', '2026-03-02', '2026-03-02']);
  });
});
