import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { identity, LearningWorld } from './testing/learningWorld.js';

let world: LearningWorld;

const course = { requestId: 'r1', key: 'sales', title: 'Selling well' };
const cohort = { requestId: 'r2', key: 'sales-march', course: 'sales', startsOn: '2026-03-01', endsOn: '2026-03-31' };

beforeEach(async () => {
  world = new LearningWorld('2026-02-20T08:00:00.000Z');
  await world.start();
  await world.createCourse(course);
  await world.scheduleCohort(cohort);
});
afterEach(() => world.close());

const PERSON = `query ($id: ID!) {
  _entities(representations: [{ __typename: "Person", id: $id }]) {
    ... on Person {
      enrollments(first: 5) {
        nodes {
          status enrolledOn completedOn withdrawnOn score
          cohort { key course { title } }
          activity { lastOn days count durationSeconds }
          inactivityAlerts { firstSilentOn status }
        }
        pageInfo { hasNextPage }
      }
    }
  }
}`;

interface Person {
  readonly enrollments: { readonly nodes: readonly Record<string, unknown>[] };
}

async function askPerson(externalId: string): Promise<readonly Record<string, unknown>[]> {
  const { _entities } = await world.ask<{ _entities: readonly Person[] }>(PERSON, { id: identity.person(externalId) });
  return _entities[0]?.enrollments.nodes ?? [];
}

const COUNTS = '{ cohort(key: "sales-march") { enrollmentCounts { enrolled active completed withdrawn } } }';
const askCounts = async () =>
  (await world.ask<{ cohort: { enrollmentCounts: unknown } }>(COUNTS)).cohort.enrollmentCounts;

describe('courses and cohorts', () => {
  it('are made once, however often the same request comes', async () => {
    expect(await world.createCourse(course)).toMatchObject({ __typename: 'CreateCourseSuccess' });
    expect(await world.scheduleCohort(cohort)).toMatchObject({ __typename: 'ScheduleCohortSuccess' });
  });

  it('refuse a request id with another input, under the same key or another one', async () => {
    expect(await world.createCourse({ ...course, title: 'Other' })).toMatchObject({ __typename: 'RequestIdReused' });
    expect(await world.createCourse({ ...course, key: 'other' })).toMatchObject({ __typename: 'RequestIdReused' });
    expect(await world.scheduleCohort({ ...cohort, endsOn: '2026-04-30' })).toMatchObject({ __typename: 'RequestIdReused' });
    expect(await world.scheduleCohort({ ...cohort, key: 'other' })).toMatchObject({ __typename: 'RequestIdReused' });
  });

  it('refuse a key that is taken, a course that is not there, dates in the wrong order and a key that is none', async () => {
    const anew = { ...cohort, requestId: 'r3' };
    expect(await world.createCourse({ ...course, requestId: 'r3' })).toMatchObject({ __typename: 'CourseAlreadyExists' });
    expect(await world.scheduleCohort(anew)).toMatchObject({ __typename: 'CohortAlreadyExists' });
    expect(await world.scheduleCohort({ ...anew, key: 'a', course: 'none' })).toEqual({
      __typename: 'CourseNotFound',
      message: 'No course has the key "none".',
      path: ['course'],
    });
    expect(await world.scheduleCohort({ ...anew, key: 'b', endsOn: '2026-02-28' })).toMatchObject({ path: ['endsOn'] });
    expect(await world.createCourse({ requestId: 'r4', key: '', title: ' ' })).toMatchObject({ __typename: 'InvalidInput' });
  });

  it('are listed by key', async () => {
    await world.createCourse({ requestId: 'r5', key: 'arithmetic', title: 'Sums' });
    const { courses } = await world.ask<{ courses: { nodes: unknown } }>('{ courses(first: 20) { nodes { key } } }');
    expect(courses.nodes).toEqual([{ key: 'arithmetic' }, { key: 'sales' }]);
    expect(await world.ask('{ course(key: "none") { id } cohort(key: "none") { id } }')).toEqual({ course: null, cohort: null });
  });
});

describe('enrolments from rows', () => {
  it('are counted by where they stand', async () => {
    const report = await world.importEnrollments([
      { row: 1, person: '7', cohort: 'sales-march', enrolledOn: '2026/2/20' },
      { row: 2, person: '8', cohort: 'sales-march', withdrawnOn: '2026-03-02' },
      { row: 3, person: '9', cohort: 'sales-march', completedOn: '2026年3月5日', score: '85.50' },
    ]);
    expect(report).toMatchObject({ accepted: 3, unchanged: 0, refused: 0, problems: [] });
    expect(await askCounts()).toEqual({ enrolled: 3, active: 0, completed: 1, withdrawn: 1 });
    expect(await askPerson('9')).toMatchObject([
      { status: 'COMPLETED', completedOn: '2026-03-05', score: '85.5', cohort: { key: 'sales-march', course: { title: 'Selling well' } } },
    ]);
  });

  it('become active when the cohort starts in the zone of the installation', async () => {
    await world.importEnrollments([{ row: 1, person: '7', cohort: 'sales-march' }]);
    await world.settle();
    world.clock.set('2026-02-28T15:59:59.999Z');
    await world.settle();
    expect(await askCounts()).toMatchObject({ enrolled: 1, active: 0 });
    world.clock.set('2026-02-28T16:00:00.000Z');
    await world.settle();
    expect(await askCounts()).toMatchObject({ enrolled: 1, active: 1 });
  });

  it('say nothing new when they are repeated, and nothing at all in a dry run', async () => {
    const rows = [{ row: 1, person: '7', cohort: 'sales-march', enrolledOn: '2026-02-20' }];
    expect(await world.importEnrollments(rows, true)).toMatchObject({ accepted: 1 });
    expect(await askCounts()).toMatchObject({ enrolled: 0 });
    expect(await world.importEnrollments(rows)).toMatchObject({ accepted: 1 });
    expect(await world.importEnrollments(rows)).toMatchObject({ accepted: 0, unchanged: 1 });
  });

  it('are refused with all reasons, and cost no other row', async () => {
    const report = await world.importEnrollments([
      { row: 11, person: '', cohort: 'none', enrolledOn: '2026-02-30', score: 'good' },
      { row: 12, person: '8', cohort: 'sales-march', enrolledOn: '2026-03-05', completedOn: '2026-03-04', withdrawnOn: '2026-03-06' },
      { row: 13, person: '9', cohort: 'sales-march' },
    ]);
    expect(report).toMatchObject({ accepted: 1, refused: 2 });
    expect(report.problems?.map(({ row, path, message }) => [row, ...path, message])).toEqual([
      [11, 'person', 'person is missing'],
      [11, 'cohort', 'no cohort has the key "none"'],
      [11, 'enrolledOn', '2026-02-30 does not exist in the calendar'],
      [11, 'score', '"good" is no number'],
      [12, 'completedOn', '2026-03-04 is before the enrolment, 2026-03-05'],
      [12, 'withdrawnOn', 'a row says completed, 2026-03-04, or withdrawn, 2026-03-06, but not both'],
    ]);
  });
});

describe('activity from rows', () => {
  const row = { row: 1, person: '7', cohort: 'sales-march', day: '-3', verb: 'read', object: 'page', count: '4', seconds: '60' };
  const enroll = () => world.importEnrollments([{ row: 1, person: '7', cohort: 'sales-march' }]);

  it('is summed by day, counts rows that look the same, and begins the enrolment', async () => {
    await enroll();
    const report = await world.importActivity([
      row,
      { ...row, row: 2 },
      { ...row, row: 3, day: null, at: '2026-03-01T23:30:00+08:00', count: null, seconds: null },
    ]);
    expect(report).toMatchObject({ accepted: 3, unchanged: 0, refused: 0 });
    await world.settle();
    expect(await askPerson('7')).toMatchObject([
      { status: 'ACTIVE', activity: { lastOn: '2026-03-01', days: 2, count: 9, durationSeconds: 120 } },
    ]);
  });

  it('counts once, however often and in whatever company it comes', async () => {
    await enroll();
    await world.importActivity([row]);
    expect(await world.importActivity([{ ...row, row: 2 }, row, { ...row, row: 2 }])).toMatchObject({ accepted: 1, unchanged: 2 });
    await world.settle();
    expect(await askPerson('7')).toMatchObject([{ activity: { days: 1, count: 8 } }]);
    expect(await world.importActivity([row], 'another file.csv')).toMatchObject({ accepted: 1 });
  });

  it('is kept until the enrolment is known', async () => {
    await world.importActivity([row]);
    await world.settle();
    await enroll();
    await world.settle();
    expect(await askPerson('7')).toMatchObject([{ status: 'ACTIVE', activity: { count: 4 } }]);
  });

  it('after a withdrawal changes no state', async () => {
    await world.importEnrollments([{ row: 1, person: '7', cohort: 'sales-march', withdrawnOn: '2026-02-21' }]);
    await world.importActivity([row]);
    await world.settle();
    expect(await askPerson('7')).toMatchObject([{ status: 'WITHDRAWN', activity: { count: 4 } }]);
  });

  it('of a file that changed is refused, also when the row names another day or person', async () => {
    await world.importActivity([row, { ...row, eventId: 'click 1', row: 9 }]);
    const changed = [
      { ...row, count: '5' },
      { ...row, day: '-2' },
      { ...row, person: '8' },
      { ...row, eventId: 'click 1', row: 10, person: '8' },
    ];
    const report = await world.importActivity(changed);
    expect(report).toMatchObject({ accepted: 0, unchanged: 0, refused: 4 });
    expect(report.problems?.[0]?.message).toBe('row 1 of this source came in before with other content: the file changed');
    expect(report.problems?.at(-1)?.message).toBe('the event "click 1" came in before with other content: the file changed');
  });

  it('is identified by its event wherever it stands', async () => {
    const event = { ...row, eventId: 'click 1' };
    await world.importActivity([event]);
    expect(await world.importActivity([{ ...event, row: 500 }], 'another file.csv')).toMatchObject({ accepted: 0, unchanged: 1 });
  });

  it('is refused with all reasons', async () => {
    const report = await world.importActivity([
      { row: 1, person: 'x'.repeat(65), cohort: 'none', count: '-1', seconds: '1.5' },
      { ...row, row: 2, at: '2026-02-30T08:00:00Z', day: null },
      { ...row, row: 3, day: '99999' },
      { ...row, row: 4, at: '2026-03-01T08:00:00Z' },
      { ...row, row: 5, count: '9007199254740993' },
    ]);
    expect(report.problems?.map(({ row: number, path }) => [number, ...path])).toEqual([
      [1, 'person'],
      [1, 'cohort'],
      [1, 'count'],
      [1, 'seconds'],
      [1, 'day'],
      [2, 'at'],
      [3, 'day'],
      [4, 'day'],
      [5, 'count'],
    ]);
    expect(report).toMatchObject({ accepted: 0, refused: 5 });
  });

  it('stores nothing in a dry run', async () => {
    await enroll();
    expect(await world.importActivity([row], 'clicks.csv', true)).toMatchObject({ accepted: 1 });
    await world.settle();
    expect(await askPerson('7')).toMatchObject([{ status: 'ENROLLED', activity: { days: 0, lastOn: null } }]);
    expect(await world.importActivity([row])).toMatchObject({ accepted: 1 });
  });

  it('of a busy day goes on in the next part and still counts once', async () => {
    await enroll();
    const busy = (from: number) => Array.from({ length: 600 }, (_, index) => ({ ...row, row: from + index, count: '1' }));
    for (const from of [0, 600, 1200]) expect(await world.importActivity(busy(from))).toMatchObject({ accepted: 600 });
    for (const from of [0, 600, 1200]) expect(await world.importActivity(busy(from))).toMatchObject({ unchanged: 600 });
    await world.settle();
    expect(await askPerson('7')).toMatchObject([{ activity: { days: 1, count: 1800, durationSeconds: 108_000 } }]);
  });
});
