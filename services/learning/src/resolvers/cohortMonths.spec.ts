import { afterEach, describe, expect, it } from '@jest/globals';
import { addDays, daysBetween, type Day } from '@holdfast/kernel';
import { identity, LearningWorld } from './testing/learningWorld.js';

const START = '2026-03-01';
const END = '2026-07-31';
const LENGTH = daysBetween(START, END) + 1;
const dayNumber = (offset: number): Day => addDays(START, offset);

interface Learner {
  readonly name: string;
  /** By day since the start: true when the person was active. */
  readonly isActive: readonly boolean[];
  /** The day on which the person withdraws, if at all. */
  readonly leavesAfter: number | undefined;
}

/** A repeatable stream of numbers between 0 and 1 (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const random = createRandom(20260301);
const learners = Array.from({ length: 12 }, (_, index): Learner => {
  const zeal = 0.15 + index * 0.06;
  return {
    name: `L-${index}`,
    isActive: Array.from({ length: LENGTH }, () => random() < zeal),
    leavesAfter: index % 4 === 3 ? 40 + 5 * index : undefined,
  };
});

/** The alerts that a patient colleague with a calendar would write down. */
function listExpected({ isActive, leavesAfter }: Learner): readonly { firstSilentOn: Day; status: string }[] {
  const expected: { firstSilentOn: Day; status: string }[] = [];
  const watchedUntil = leavesAfter ?? LENGTH;
  for (let first = 0; first < LENGTH; first++) {
    if (isActive[first] || (first > 0 && !isActive[first - 1])) continue;
    let length = 0;
    while (first + length < LENGTH && !isActive[first + length]) length++;
    if (length < 3 || first + 3 > watchedUntil) continue;
    const isOver = first + length < LENGTH || leavesAfter !== undefined;
    expected.unshift({ firstSilentOn: dayNumber(first), status: isOver ? 'CLOSED' : 'OPEN' });
  }
  return expected;
}

const ALERTS = `query ($after: String) {
  cohort(key: "months") {
    inactivityAlerts(first: 100, after: $after) {
      nodes { firstSilentOn status enrollment { person { id } } }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;

interface AlertPage {
  readonly nodes: readonly { firstSilentOn: Day; status: string; enrollment: { person: { id: string } } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

async function listAlerts(world: LearningWorld): Promise<AlertPage['nodes']> {
  const all: AlertPage['nodes'][number][] = [];
  for (let after: string | null = null; ;) {
    const answer: { cohort: { inactivityAlerts: AlertPage } } = await world.ask(ALERTS, { after });
    const { nodes, pageInfo } = answer.cohort.inactivityAlerts;
    all.push(...nodes);
    if (!pageInfo.hasNextPage) return all;
    after = pageInfo.endCursor;
  }
}

async function openCohort(now: string): Promise<LearningWorld> {
  const world = new LearningWorld(now);
  await world.start();
  await world.createCourse({ requestId: 'r1', key: 'months', title: 'Months of practice' });
  await world.scheduleCohort({ requestId: 'r2', key: 'months', course: 'months', startsOn: START, endsOn: END });
  return world;
}

let world: LearningWorld | undefined;
afterEach(() => world?.close());

describe('the months of a cohort', () => {
  it('raise and close an alert for every silence, and no other', async () => {
    const running = (world = await openCohort('2026-02-20T00:00:00.000Z'));
    await running.importEnrollments(learners.map(({ name }, row) => ({ row, person: name, cohort: 'months' })));
    await running.settle();
    for (let today = 0; today <= LENGTH + 5; today++) {
      await running.beginDay(dayNumber(today));
      const active = learners.filter(({ isActive }) => isActive[today]);
      const leaving = learners.filter(({ leavesAfter }) => leavesAfter === today);
      const row = (name: string, index: number) => ({ row: today * 100 + index, person: name, cohort: 'months' });
      if (active.length > 0)
        await running.importActivity(active.map(({ name }, index) => ({ ...row(name, index), day: String(today) })));
      if (leaving.length > 0)
        await running.importEnrollments(
          leaving.map(({ name }, index) => ({ ...row(name, index), withdrawnOn: dayNumber(today) })),
        );
    }
    await running.settle();
    const alerts = await listAlerts(running);
    for (const learner of learners) {
      const own = alerts.filter(({ enrollment }) => enrollment.person.id === identity.person(learner.name));
      expect(own.map(({ firstSilentOn, status }) => ({ firstSilentOn, status }))).toEqual(listExpected(learner));
    }
    expect(alerts.length).toBeGreaterThan(50);
  }, 60_000);
});

describe('a system that was down', () => {
  it('raises at the next start what fell due meanwhile', async () => {
    const running = (world = await openCohort('2026-03-01T02:00:00.000Z'));
    await running.importEnrollments([{ row: 1, person: 'L-0', cohort: 'months' }]);
    await running.importActivity([{ row: 1, person: 'L-0', cohort: 'months', day: '0' }]);
    await running.settle();
    await running.stop();
    running.clock.set('2026-03-20T02:00:00.000Z');
    await running.start();
    await running.settle();
    expect(await listAlerts(running)).toMatchObject([{ firstSilentOn: '2026-03-02', status: 'OPEN' }]);
  });
});

describe('history that is imported in one go', () => {
  it('raises nothing but the silence that falls due on that very day', async () => {
    const running = (world = await openCohort('2026-05-01T02:00:00.000Z'));
    await running.importEnrollments(['fresh', 'stale'].map((person, row) => ({ row, person, cohort: 'months' })));
    const lastDays = [
      { person: 'fresh', last: daysBetween(START, '2026-04-27') },
      { person: 'stale', last: 20 },
    ];
    const days = lastDays.flatMap(({ person, last }) => [1, 9, last].map((day) => ({ person, day: String(day) })));
    await running.importActivity(days.map((each, row) => ({ ...each, row, cohort: 'months' })));
    await running.settle();
    expect(await listAlerts(running)).toMatchObject([{ firstSilentOn: '2026-04-28', status: 'OPEN' }]);
    await running.beginDay('2026-05-02');
    await running.importActivity([{ row: 99, person: 'fresh', cohort: 'months', at: '2026-04-29T12:00:00+08:00' }]);
    await running.settle();
    expect(await listAlerts(running)).toMatchObject([{ firstSilentOn: '2026-04-28', status: 'RETRACTED' }]);
  });
});
