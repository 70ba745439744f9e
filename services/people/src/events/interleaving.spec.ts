import { afterEach, describe, expect, it } from '@jest/globals';
import { createAggregates, type CatalogEvent } from '@holdfast/chassis';
import { createIdentity } from '@holdfast/kernel';
import type { Store } from '@holdfast/store';
import { openSqliteStore } from '@holdfast/store/sqlite';
import { takingTurns } from '@holdfast/store/testing';
import fc from 'fast-check';
import type { AssessmentParts } from '../store/careerCommitments.js';
import { careerCommitmentAggregate, collections } from '../store/collections.js';
import { onCareerCommitmentMade } from './on/careerCommitmentMade.js';
import { onEnrollmentRecorded } from './on/enrollmentRecorded.js';

const identity = createIdentity('0f5c8a52-6a3e-4a55-9d3a-8e0c0b6f1d77');
const clock = { now: () => '2026-03-01T08:00:00.000Z' };
const [personId, courseId, cohortId] = [identity.person('0007'), identity.course('selling'), identity.cohort('march')];
const careerPathId = identity.careerPath('store');
const promiseId = identity.careerCommitment(personId, careerPathId, 'lead');
const enrollmentId = identity.enrollment(personId, cohortId);
let store: Store | undefined;
afterEach(() => store?.close());

async function openParts(turn: () => Promise<void>): Promise<AssessmentParts> {
  await store?.close();
  const opened = openSqliteStore({ file: ':memory:', collections });
  store = opened;
  const slow = takingTurns(opened, turn);
  return {
    store: slow,
    aggregates: createAggregates({ store: slow, clock, identity, epoch: 1, onPending: () => undefined }),
    clock,
  };
}

/** Makes the promise and lets its own event come back. */
async function promise(parts: AssessmentParts): Promise<void> {
  const madeBy = { requestId: 'promise-1', inputHash: 'x', at: clock.now() };
  const requires = { courseId, minimumScore: null };
  const step = { key: 'lead', title: 'Lead', payIncreasePercent: '12', requires };
  await parts.aggregates.execute(careerCommitmentAggregate, promiseId, {
    type: 'MakeCareerCommitment',
    promised: { personId, careerPathId, step, personalGoal: '', businessGoal: '', madeBy },
  });
  const [made] = (await parts.store.get(careerCommitmentAggregate.collection, promiseId))?.pending ?? [];
  if (made?.type !== 'holdfast.people.career-commitment-made.v1') throw new Error('nothing was published');
  // The outbox checked the data against the schema of this type before it stored the event.
  await onCareerCommitmentMade(parts)([made as CatalogEvent<typeof made.type>]);
}

const completion: CatalogEvent<'holdfast.learning.enrollment-recorded.v1'> = {
  ...{ specversion: '1.0', datacontenttype: 'application/json', type: 'holdfast.learning.enrollment-recorded.v1' },
  ...{ id: identity.event(enrollmentId, 1), source: enrollmentId, sequence: 1, epoch: 1, partitionkey: personId },
  time: clock.now(),
  data: {
    ...{ enrollmentId, personId, cohortId, courseId, status: 'COMPLETED', score: null },
    ...{ enrolledOn: null, withdrawnOn: null, completedOn: '2026-02-01' },
  },
};

describe('a promise and the completion that meets it, arriving at the same time', () => {
  it('meet, in every interleaving', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), async (scheduler) => {
        const parts = await openParts(() => scheduler.schedule(Promise.resolve()));
        await scheduler.waitFor(Promise.all([promise(parts), onEnrollmentRecorded(parts)([completion])]));
        const document = await store?.get(careerCommitmentAggregate.collection, promiseId);
        expect(document?.state.status).toBe('ELIGIBLE');
        expect(document?.pending.map(({ type }) => type.split('.').at(-2))).toEqual([
          'career-commitment-made',
          'career-commitment-qualified',
        ]);
      }),
      { numRuns: 150 },
    );
  });
});
