import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { CollectionDefinition, Document } from '@holdfast/store';
import { comparisonValues, RunningOutcomes, treatedValues } from './runningOutcomes.js';
import {
  participantCollection,
  riskWindowAggregate,
  studyLeafCollection,
  studyNodeCollection,
  studyResultAggregate,
} from '../store/collections.js';
import { riskWindowIdOf } from '../store/riskWindows.js';
import { cohortId, identity, studyId } from '../events/examples.js';

const DAYS = ['2027-07-11T08:00:00.000Z', '2027-07-12T08:00:00.000Z', '2027-07-13T08:00:00.000Z'] as const;
const first = identity.person('t1');
let outcomes: RunningOutcomes;

/** Changes a document behind the back of the service, as if a write had been lost. */
async function damage<Doc extends Document>(
  collection: CollectionDefinition<Doc>,
  id: string,
  change: (document: Doc) => Partial<Doc>,
): Promise<void> {
  const { store } = outcomes;
  const document = await store.get(collection, id);
  if (!document) throw new Error(`${id} is not there`);
  const version = document.version + 1;
  expect(await store.replace(collection, { ...document, ...change(document), version }, document.version)).toBe(
    'written',
  );
}

const placeOf = async (personId: string): Promise<string> =>
  (await outcomes.store.get(participantCollection, personId))?.place ?? '';

/** A study of six people that has been read, and settled. */
beforeEach(async () => {
  outcomes = new RunningOutcomes();
  await outcomes.start();
  await outcomes.define();
  await outcomes.membersArrive();
  await outcomes.observe({ ...treatedValues, ...comparisonValues });
  await outcomes.settle();
});
afterEach(() => outcomes.stop());

describe('the daily sweep of outcomes', () => {
  it('writes nothing when everything stands where the facts say', async () => {
    const people = await outcomes.store.page(participantCollection, { index: 'place', limit: 100 });
    const told = await outcomes.listTold();
    expect(await outcomes.sweepOn(DAYS[0])).toBe(0);
    expect(await outcomes.store.page(participantCollection, { index: 'place', limit: 100 })).toEqual(people);
    expect(await outcomes.listTold()).toEqual(told);
  });

  it('mends the sums of a study that lack a person, and counts that one person', async () => {
    const before = await outcomes.readStudy();
    await damage(studyLeafCollection, `${studyId}/${await placeOf(first)}`, ({ entries }) => ({
      entries: { ...entries, [first]: { evaluation: 1, contribution: null } },
    }));
    expect(await outcomes.sweepOn(DAYS[0])).toBe(1);
    expect(await outcomes.readStudy()).toEqual(before);
    expect(await outcomes.sweepOn(DAYS[1])).toBe(0);
  });

  it('mends sums of which the root of the study has not heard', async () => {
    const before = await outcomes.readStudy();
    await damage(studyNodeCollection, `${studyId}/`, () => ({ children: {}, revision: 0 }));
    expect(await outcomes.sweepOn(DAYS[0])).toBe(6);
    expect(await outcomes.readStudy()).toEqual(before);
    expect(await outcomes.sweepOn(DAYS[1])).toBe(0);
  });

  it('opens the risk window of a completion that had no effect', async () => {
    const enrollmentId = identity.enrollment(first, cohortId);
    await damage(participantCollection, first, ({ enrollments }) => {
      const enrollment = enrollments[enrollmentId];
      if (!enrollment) throw new Error('the enrollment is not there');
      const completed = { ...enrollment, status: 'COMPLETED', completedOn: '2027-03-20' } as const;
      return { enrollments: { ...enrollments, [enrollmentId]: completed } };
    });
    expect(await outcomes.sweepOn(DAYS[0])).toBe(1);
    const window = await outcomes.store.get(riskWindowAggregate.collection, riskWindowIdOf(identity, first));
    expect(window).toMatchObject({ state: { status: 'OPEN', days: { completedOn: '2027-03-20' } } });
    expect(await outcomes.sweepOn(DAYS[1])).toBe(0);
  });

  it('publishes what a study shows and nobody was told', async () => {
    const id = identity.of('studyResult', studyId);
    await damage(studyResultAggregate.collection, id, ({ state }) => ({ state: { ...state, effect: null } }));
    const told = (await outcomes.listTold()).length;
    expect(await outcomes.sweepOn(DAYS[0])).toBe(1);
    expect((await outcomes.listTold()).slice(told)).toEqual(['effect-estimated']);
    expect(await outcomes.sweepOn(DAYS[1])).toBe(0);
  });
});
