import { afterEach, describe, expect, it } from '@jest/globals';
import { createAggregates, type Jobs } from '@holdfast/chassis';
import type { Store } from '@holdfast/store';
import { openSqliteStore } from '@holdfast/store/sqlite';
import { takingTurns } from '@holdfast/store/testing';
import fc from 'fast-check';
import { lastYear, thisYear } from '../domain/examples.js';
import { collections, incentiveAggregate } from '../store/collections.js';
import type { AssessmentParts } from '../store/incentives.js';
import { clock, enrollment, identity, incentiveId, metricDefined, observation, policyId } from './examples.js';
import { onEnrollmentRecorded } from './on/enrollmentRecorded.js';
import { onMetricDefined } from './on/metricDefined.js';
import { onObservationRecorded } from './on/observationRecorded.js';
import { createEagerJobs, publishPolicy } from './testing/publishPolicy.js';

let store: Store | undefined;
afterEach(() => store?.close());

async function openParts(turn: () => Promise<void>): Promise<AssessmentParts> {
  await store?.close();
  const opened = openSqliteStore({ file: ':memory:', collections });
  store = opened;
  const slow = takingTurns(opened, turn);
  const aggregates = createAggregates({ store: slow, clock, identity, epoch: 1, onPending: () => undefined });
  return { store: slow, aggregates, identity, clock };
}

type Arrival = (parts: AssessmentParts, jobs: Jobs) => Promise<void>;
const policyPublished: Arrival = publishPolicy;
const metricHeardOf: Arrival = (parts, jobs) => onMetricDefined(parts, jobs)([metricDefined]);
const enrolled = (...states: readonly [string | null, number][]): readonly Arrival[] =>
  states.map(
    ([completedOn, sequence]) =>
      (parts) =>
        onEnrollmentRecorded(parts)([enrollment(completedOn, sequence)]),
  );
const observed = (...events: readonly ReturnType<typeof observation>[]): readonly Arrival[] =>
  events.map((event) => (parts) => onObservationRecorded(parts)([event]));

/** What is there `before` has settled when the others arrive. */
async function arriveAtOnce(scheduler: fc.Scheduler, arrivals: readonly Arrival[], before: readonly Arrival[] = []) {
  let isSettled = false;
  const parts = await openParts(async () => (isSettled ? scheduler.schedule(Promise.resolve()) : undefined));
  const jobs = createEagerJobs(parts);
  for (const arrive of before) await arrive(parts, jobs);
  await jobs.settle();
  isSettled = true;
  const all = Promise.all(arrivals.map((arrive) => arrive(parts, jobs))).then(() => jobs.settle());
  await scheduler.waitFor(all);
  const document = await store?.get(incentiveAggregate.collection, incentiveId);
  return { state: document?.state, published: document?.pending.map(({ type }) => type.split('.').at(-2)) };
}

const everyInterleaving = (check: (scheduler: fc.Scheduler) => Promise<void>): Promise<void> =>
  fc.assert(fc.asyncProperty(fc.scheduler(), check), { numRuns: 150 });

describe('a completion and the policy that pays it, arriving at the same time', () => {
  const arrivals = [
    policyPublished,
    metricHeardOf,
    ...enrolled(['2025-11-30', 1]),
    ...observed(observation(lastYear, '100'), observation(thisYear, '110')),
  ];

  it('pay exactly once, in every interleaving', async () => {
    await everyInterleaving(async (scheduler) => {
      const { state, published } = await arriveAtOnce(scheduler, arrivals);
      expect(state).toMatchObject({ status: 'ACCRUED', entryOf: policyId, denialOf: null });
      expect(published).toEqual(['incentive-accrued']);
    });
  });

  it('pay nothing for 9.99 %, in every interleaving', async () => {
    const less = [...arrivals.slice(0, 4), ...observed(observation(thisYear, '109.99'))];
    await everyInterleaving(async (scheduler) => {
      const { state, published } = await arriveAtOnce(scheduler, less);
      expect(state).toMatchObject({ status: 'NOT_EARNED', entryOf: null, denialReason: 'BELOW_THRESHOLD' });
      expect(published).toEqual([]);
    });
  });
});

describe('facts and their corrections, arriving at the same time', () => {
  const values = [
    observation(lastYear, '100'),
    observation(thisYear, '90', 1),
    observation(thisYear, '120', 2),
    observation(thisYear, '95', 3),
  ];

  it('end where the last correction says, in every interleaving', async () => {
    const arrivals = [policyPublished, metricHeardOf, ...enrolled(['2025-11-30', 1]), ...observed(...values)];
    await everyInterleaving(async (scheduler) => {
      const { state } = await arriveAtOnce(scheduler, arrivals);
      expect(state).toMatchObject({ entitlement: null, denialOf: policyId, denialReason: 'BELOW_THRESHOLD' });
      expect(['NOT_EARNED', 'REVERSED']).toContain(state?.status);
    });
  });

  it('leave nobody denied whose completion was taken back, in every interleaving', async () => {
    const arrivals = [
      policyPublished,
      metricHeardOf,
      ...enrolled(['2025-11-30', 1], [null, 2]),
      ...observed(...values),
    ];
    await everyInterleaving(async (scheduler) => {
      const { state } = await arriveAtOnce(scheduler, arrivals);
      const standing = state && state.status !== 'UNASSESSED' ? state : { entitlement: null, denialOf: null };
      expect(standing).toMatchObject({ entitlement: null, denialOf: null });
    });
  });

  it('are not undone by an assessment that read before the last of them', async () => {
    const [baseline, low, ...corrections] = values.map((value) => observed(value)).flat();
    const before = [policyPublished, metricHeardOf, ...enrolled(['2025-11-30', 1]), baseline, low].flatMap(
      (a) => a ?? [],
    );
    await everyInterleaving(async (scheduler) => {
      const { state } = await arriveAtOnce(scheduler, corrections, before);
      expect(state).toMatchObject({ entitlement: null, denialOf: policyId, denialReason: 'BELOW_THRESHOLD' });
    });
  });
});
