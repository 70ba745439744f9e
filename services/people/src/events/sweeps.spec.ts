import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { createAggregates } from '@holdfast/chassis';
import { createIdentity, hashOfInput } from '@holdfast/kernel';
import type { Store } from '@holdfast/store';
import { openSqliteStore } from '@holdfast/store/sqlite';
import type { AssessmentParts } from '../store/careerCommitments.js';
import { careerCommitmentAggregate, collections, completionCollection } from '../store/collections.js';
import { sweeps } from './sweeps.js';

const identity = createIdentity('0f5c8a52-6a3e-4a55-9d3a-8e0c0b6f1d77');
const clock = { now: () => '2026-03-01T08:00:00.000Z' };
const courseId = identity.course('selling');
const careerPathId = identity.careerPath('store');
let store: Store;
let parts: AssessmentParts;

const personOf = (name: string) => identity.person(name);
const promiseTo = (name: string) => identity.careerCommitment(personOf(name), careerPathId, 'lead');

async function promise(name: string): Promise<void> {
  const madeBy = { requestId: name, inputHash: hashOfInput(name), at: clock.now() };
  const requires = { courseId, minimumScore: null };
  const step = { key: 'lead', title: 'Lead', payIncreasePercent: '12', requires };
  const promised = { personId: personOf(name), careerPathId, step, personalGoal: '', businessGoal: '', madeBy };
  await parts.aggregates.execute(careerCommitmentAggregate, promiseTo(name), {
    type: 'MakeCareerCommitment',
    promised,
  });
}

/** The handler's own side of a completion; what follows from it was lost. */
async function completeWithoutEffect(name: string): Promise<void> {
  const fact = { personId: personOf(name), courseId, completedOn: '2026-02-01', score: null };
  const document = { id: `enrollment of ${name}`, version: 1, ...fact, mark: { epoch: 1, sequence: 1 } };
  await store.insert(completionCollection, document);
}

async function sweep(): Promise<readonly string[]> {
  const [kind] = sweeps(parts);
  const wrong = (await kind?.examinePage(undefined))?.wrong ?? [];
  await kind?.mend(wrong);
  return wrong;
}

beforeEach(() => {
  store = openSqliteStore({ file: ':memory:', collections });
  const aggregates = createAggregates({ store, clock, identity, epoch: 1, onPending: () => undefined });
  parts = { store, aggregates, clock };
});
afterEach(() => store.close());

it('a daily sweep mends the one promise that lacks the effect of a completion, and finds nothing after that', async () => {
  await promise('li-na');
  await promise('wang-wei');
  expect(await sweep()).toEqual([]);
  await completeWithoutEffect('li-na');
  expect(await sweep()).toEqual([promiseTo('li-na')]);
  const states = await store.getMany(careerCommitmentAggregate.collection, [promiseTo('li-na'), promiseTo('wang-wei')]);
  expect(states.map(({ state }) => state.status).sort()).toEqual(['ELIGIBLE', 'PROMISED']);
  expect(await sweep()).toEqual([]);
});
