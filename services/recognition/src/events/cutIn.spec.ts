import { describe, expect, it } from '@jest/globals';
import { createAggregates } from '@holdfast/chassis';
import { openSqliteStore } from '@holdfast/store/sqlite';
import { takingTurns } from '@holdfast/store/testing';
import type { Store } from '@holdfast/store';
import { lastYear, thisYear } from '../domain/examples.js';
import { collections, incentiveAggregate } from '../store/collections.js';
import type { AssessmentParts } from '../store/incentives.js';
import { clock, enrollment, identity, incentiveId, metricDefined, observation } from './examples.js';
import { onEnrollmentRecorded } from './on/enrollmentRecorded.js';
import { onMetricDefined } from './on/metricDefined.js';
import { onObservationRecorded } from './on/observationRecorded.js';
import { createEagerJobs, publishPolicy } from './testing/publishPolicy.js';

type Arrival = (parts: AssessmentParts) => Promise<void>;

const completed: Arrival = (parts) => onEnrollmentRecorded(parts)([enrollment('2025-11-30')]);
const before: Arrival = (parts) => onObservationRecorded(parts)([observation(lastYear, '100')]);
const after: Arrival = (parts) => onObservationRecorded(parts)([observation(thisYear, '110')]);
const metricHeardOf: Arrival = async (parts) => {
  const jobs = createEagerJobs(parts);
  await onMetricDefined(parts, jobs)([metricDefined]);
  await jobs.settle();
};
const published: Arrival = async (parts) => {
  const jobs = createEagerJobs(parts);
  await publishPolicy(parts, jobs);
  await jobs.settle();
};

const partsOf = (store: Store): AssessmentParts => ({
  ...{ store, identity, clock },
  aggregates: createAggregates({ store, clock, identity, epoch: 1, onPending: () => undefined }),
});

/** Lets one thing go up to a call of the store, then the other from its beginning to its end, then the one on. */
async function cutInAt(call: number, one: Arrival, other: Arrival, others: readonly Arrival[]) {
  const store = openSqliteStore({ file: ':memory:', collections });
  for (const arrive of others) await arrive(partsOf(store));
  let calls = 0;
  const slow = takingTurns(store, async () => {
    if (calls++ === call) await other(partsOf(store));
  });
  await one(partsOf(slow));
  const wasCutIn = calls > call;
  if (!wasCutIn) await other(partsOf(store));
  const status = (await store.get(incentiveAggregate.collection, incentiveId))?.state.status;
  await store.close();
  return { status, wasCutIn };
}

describe('a policy and a fact that it pays for', () => {
  it.each([
    ['a number', after, [metricHeardOf, completed, before]],
    ['a completion', completed, [metricHeardOf, before, after]],
    ['its metric', metricHeardOf, [completed, before, after]],
  ])('meet wherever one cuts in on the other: %s', async (_, fact, others) => {
    for (const [one, other] of [[fact, published] as const, [published, fact] as const])
      for (let call = 0, isOver = false; !isOver; call++) {
        const { status, wasCutIn } = await cutInAt(call, one, other, others);
        expect({ call, status }).toEqual({ call, status: 'ACCRUED' });
        isOver = !wasCutIn;
      }
  });
});
