import { afterEach, describe, expect, it } from '@jest/globals';
import { chassisCollections, createAggregates, type CatalogEvent, type Jobs, type Timers } from '@holdfast/chassis';
import { DECIMAL_ONE, type Period } from '@holdfast/kernel';
import type { Store } from '@holdfast/store';
import { openSqliteStore } from '@holdfast/store/sqlite';
import { takingTurns } from '@holdfast/store/testing';
import fc from 'fast-check';
import type { StudyDefinition } from '../domain/study/definition.js';
import { studentQuantile } from '../statistics/studentQuantile.js';
import {
  collections,
  metricAggregate,
  observationAggregate,
  studyAggregate,
  studyResultAggregate,
} from '../store/collections.js';
import { createStudyReader } from '../store/studyReadings.js';
import { findStudyRoot, toStudySums } from '../store/studySums.js';
import {
  baseline,
  cohort,
  cohortId,
  createStillClock,
  enrollment,
  identity,
  incentive,
  metricId,
  outcome,
  person,
  studyId,
} from './examples.js';
import { evaluateStudy } from './job/evaluateStudy.js';
import { onCohortScheduled } from './on/cohortScheduled.js';
import { onEnrollmentRecorded } from './on/enrollmentRecorded.js';
import { onIncentiveChanged } from './on/incentiveChanged.js';
import { onObservationRecorded } from './on/observationRecorded.js';
import { onPersonRecorded } from './on/personRecorded.js';
import { onStudyDefined } from './on/studyDefined.js';
import type { HandlerParts } from './parts.js';

const clock = createStillClock();
const request = { requestId: 'study-1', inputHash: 'x', at: clock.now() };
const definition: StudyDefinition = {
  ...{ key: 'sales', question: 'Did the course raise sales?', design: 'RANDOMIZED', members: 'ENROLLED' },
  cohorts: [{ id: cohortId, name: 'sales-spring' }],
  orgUnits: [{ id: identity.orgUnit('company'), name: 'company' }],
  ...{ metricId, baseline, outcome, minimumWorthwhileEffect: null, ownerOrgUnitId: null, claim: null },
};
const noTimers: Timers = { arm: async () => undefined };

let store: Store | undefined;
afterEach(() => store?.close());

type EagerParts = HandlerParts & { settle(): Promise<void> };

/** The parts over an empty store that knows the metric, with jobs that run at once beside whoever opened them. */
async function openParts(turn: () => Promise<void>): Promise<EagerParts> {
  await store?.close();
  const opened = openSqliteStore({ file: ':memory:', collections: [...collections, ...chassisCollections] });
  store = opened;
  const slow = takingTurns(opened, turn);
  const aggregates = createAggregates({ store: slow, clock, identity, epoch: 1, onPending: () => undefined });
  const running: Promise<void>[] = [];
  const readStudy = createStudyReader(slow, studentQuantile);
  const own = { store: slow, aggregates, identity, clock, readStudy, timeZone: 'Asia/Shanghai' };
  const run = async (args: Readonly<Record<string, string>>): Promise<void> => {
    let cursor: string | undefined;
    do cursor = await evaluateStudy(own).runPage(args, cursor);
    while (cursor !== undefined);
  };
  const jobs: Jobs = { open: async (_id, _kind, args) => void running.push(run(args)) };
  const settle = async (): Promise<void> => {
    while (running.length > 0) await running.pop();
  };
  const metric = {
    key: 'sales',
    name: 'Sales',
    unit: 'CNY',
    direction: 'HIGHER_IS_BETTER',
    dimension: 'EFFICIENCY',
    periodRule: 'SUM',
  } as const;
  await createAggregates({ store: opened, clock, identity, epoch: 1, onPending: () => undefined }).execute(
    metricAggregate,
    metricId,
    {
      definition: metric,
      request,
    },
  );
  return { ...own, timers: noTimers, jobs, settle };
}

type Arrival = (parts: EagerParts) => Promise<void>;

const studyDefined: Arrival = async (parts) => {
  await parts.aggregates.execute(studyAggregate, studyId, { definition, isMetricKnown: true, request });
  const [event] = (await parts.store.get(studyAggregate.collection, studyId))?.pending ?? [];
  // The outbox checked the data against the schema of this type before it stored the event.
  if (event) await onStudyDefined(parts)([event as CatalogEvent<'holdfast.outcomes.study-defined.v1'>]);
};

/** Records a value and lets the event that tells of it come back. */
const observed =
  (externalId: string, period: Period, value: string | null, recordedAt: string): Arrival =>
  async (parts) => {
    const personId = identity.person(externalId);
    const id = identity.observation(personId, metricId, period.from, period.to);
    const key = { personId, metricId, ...period };
    await parts.aggregates.execute(observationAggregate, id, { key, value, acceptedAt: clock.now(), recordedAt });
    const event = (await parts.store.get(observationAggregate.collection, id))?.pending.at(-1);
    if (event) await onObservationRecorded(parts)([event as CatalogEvent<'holdfast.outcomes.observation-recorded.v1'>]);
  };

const arrivals: readonly Arrival[] = [
  studyDefined,
  (parts) => onCohortScheduled(parts)([cohort]),
  (parts) => onPersonRecorded(parts)([person('t1'), person('c1')]),
  (parts) => onPersonRecorded(parts)([person('c2', { orgUnit: 'west' }), person('t2')]),
  (parts) => onPersonRecorded(parts)([person('c1', { orgUnit: 'north', sequence: 2 })]),
  (parts) => onEnrollmentRecorded(parts)([enrollment('t1'), enrollment('t2', { enrolledOn: '2026-08-01' })]),
  (parts) => onEnrollmentRecorded(parts)([enrollment('t2', { sequence: 2 })]),
  (parts) => onIncentiveChanged(parts)([incentive('t1', 100), incentive('t2', 200)]),
  observed('t1', baseline, '100', '2027-01-01T00:00:00.000Z'),
  observed('t1', outcome, '120', '2027-07-01T00:00:00.000Z'),
  observed('t1', outcome, '130', '2027-07-02T00:00:00.000Z'),
  observed('t2', outcome, '90', '2027-07-01T00:00:00.000Z'),
  observed('c1', outcome, '80', '2027-07-01T00:00:00.000Z'),
  observed('c2', outcome, '70', '2027-07-03T00:00:00.000Z'),
  observed('c2', outcome, null, '2027-07-04T00:00:00.000Z'),
  observed('c2', outcome, '75', '2027-07-05T00:00:00.000Z'),
];

const moments = (...values: readonly number[]) => ({
  n: values.length,
  sum: values.reduce((sum, value) => sum + BigInt(value) * DECIMAL_ONE, 0n),
  squares: values.reduce((sum, value) => sum + (BigInt(value) * DECIMAL_ONE) ** 2n, 0n),
});

async function expectTheTruth(parts: EagerParts): Promise<void> {
  expect(toStudySums(await findStudyRoot(parts.store, studyId))).toMatchObject({
    treated: { members: 2, outcome: moments(130, 90), baseline: moments(100), change: moments(30) },
    comparison: { members: 2, outcome: moments(80, 75) },
    withoutBaseline: { MISSING_BASELINE: 3 },
    incentives: { 'sales-award': { CNY: 300n } },
    asOf: '2027-07-05T00:00:00.000Z',
  });
  const { effect } = (await createStudyReader(parts.store, studentQuantile)({ id: studyId, definition })).report;
  const result = await parts.store.get(studyResultAggregate.collection, identity.of('studyResult', studyId));
  expect(result?.state.effect).toMatchObject({ value: effect?.value, low: effect?.low, n: 4 });
}

/** What is there `before` has settled when the others arrive, all at the same time. */
async function arriveAtOnce(
  scheduler: fc.Scheduler,
  together: readonly Arrival[],
  before: readonly Arrival[] = [],
): Promise<EagerParts> {
  let isRacing = false;
  const parts = await openParts(async () => (isRacing ? scheduler.schedule(Promise.resolve()) : undefined));
  for (const arrive of before) {
    await arrive(parts);
    await parts.settle();
  }
  isRacing = true;
  await scheduler.waitFor(Promise.all(together.map((arrive) => arrive(parts))).then(() => parts.settle()));
  isRacing = false;
  return parts;
}

const some = (least: number, most: number) => fc.shuffledSubarray([...arrivals], { minLength: least, maxLength: most });
describe('a study and everything that it rests on', () => {
  it('ends with the same sums and publishes them, in whatever order it arrives', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), some(arrivals.length, arrivals.length), async (scheduler, order) => {
        await expectTheTruth(await arriveAtOnce(scheduler, [], order));
      }),
      { numRuns: 20 },
    );
  });

  it('does so when all of it arrives at the same time, in every interleaving', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), async (scheduler) => {
        await expectTheTruth(await arriveAtOnce(scheduler, arrivals));
      }),
      { numRuns: 20 },
    );
  });

  it('does so when the last two or three arrive at the same time, in every interleaving', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), some(2, 3), async (scheduler, together) => {
        const before = arrivals.filter((arrival) => !together.includes(arrival));
        await expectTheTruth(await arriveAtOnce(scheduler, together, before));
      }),
      { numRuns: 100 },
    );
  });
});
