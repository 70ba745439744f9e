import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { LearningWorld } from './testing/learningWorld.js';

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

describe('enrollments from rows', () => {
  it('are counted by where they stand', async () => {
    const report = await world.importEnrollments([
      { row: 1, person: '7', cohort: 'sales-march', enrolledOn: '2026/2/20' },
      { row: 2, person: '8', cohort: 'sales-march', withdrawnOn: '2026-03-02' },
      { row: 3, person: '9', cohort: 'sales-march', completedOn: '2026年3月5日', score: '85.50' },
    ]);
    expect(report).toMatchObject({ accepted: 3, unchanged: 0, refused: 0, problems: [] });
    expect(await world.askCounts('sales-march')).toEqual({ enrolled: 3, active: 0, completed: 1, withdrawn: 1 });
    expect(await world.askEnrollments('9')).toMatchObject([
      {
        status: 'COMPLETED',
        completedOn: '2026-03-05',
        score: '85.5',
        cohort: { key: 'sales-march', course: { title: 'Selling well' } },
      },
    ]);
  });

  it('become active when the cohort starts in the zone of the installation', async () => {
    await world.importEnrollments([{ row: 1, person: '7', cohort: 'sales-march' }]);
    await world.settle();
    world.clock.set('2026-02-28T15:59:59.999Z');
    await world.settle();
    expect(await world.askCounts('sales-march')).toMatchObject({ enrolled: 1, active: 0 });
    world.clock.set('2026-02-28T16:00:00.000Z');
    await world.settle();
    expect(await world.askCounts('sales-march')).toMatchObject({ enrolled: 1, active: 1 });
  });

  it('say nothing new when they are repeated, and nothing at all in a dry run', async () => {
    const rows = [{ row: 1, person: '7', cohort: 'sales-march', enrolledOn: '2026-02-20' }];
    expect(await world.importEnrollments(rows, true)).toMatchObject({ accepted: 1 });
    expect(await world.askCounts('sales-march')).toMatchObject({ enrolled: 0 });
    expect(await world.importEnrollments(rows)).toMatchObject({ accepted: 1 });
    expect(await world.importEnrollments(rows)).toMatchObject({ accepted: 0, unchanged: 1 });
  });

  it('may contradict each other in their days, in whatever order they come, until one is corrected', async () => {
    const enrolled = { row: 1, cohort: 'sales-march', enrolledOn: '2026-03-05' };
    const completed = { row: 2, cohort: 'sales-march', completedOn: '2026-03-04' };
    const rows = [
      { ...enrolled, person: '7' },
      { ...completed, person: '7' },
      { ...completed, person: '8' },
      { ...enrolled, person: '8' },
    ];
    for (const row of rows) expect(await world.importEnrollments([row])).toMatchObject({ accepted: 1, refused: 0 });
    const [one] = await world.askEnrollments('7');
    expect(one).toMatchObject({ status: 'COMPLETED', enrolledOn: '2026-03-05', completedOn: '2026-03-04' });
    expect(await world.askEnrollments('8')).toMatchObject([
      { status: 'COMPLETED', enrolledOn: '2026-03-05', completedOn: '2026-03-04' },
    ]);
  });

  it('are refused with all reasons, and cost no other row', async () => {
    const report = await world.importEnrollments([
      { row: 11, person: '', cohort: 'none', enrolledOn: '2026-02-30', score: 'good' },
      {
        row: 12,
        person: '8',
        cohort: 'sales-march',
        enrolledOn: '2026-03-05',
        completedOn: '2026-03-04',
        withdrawnOn: '2026-03-06',
      },
      { row: 13, person: '9', cohort: 'sales-march' },
      { row: 14, person: '10', cohort: 'sales-march', enrolledOn: '2026-03-05', withdrawnOn: '2026-03-04' },
      { row: 15, person: '10', cohort: 'sales-march', score: '-0.5' },
    ]);
    expect(report).toMatchObject({ accepted: 1, refused: 4 });
    expect(report.problems?.map(({ row, path, message }) => [row, ...path, message])).toEqual([
      [11, 'person', 'person is missing'],
      [11, 'cohort', 'no cohort has the key "none"'],
      [11, 'enrolledOn', '2026-02-30 does not exist in the calendar'],
      [11, 'score', '"good" is no number'],
      [12, 'completedOn', '2026-03-04 is before the enrollment, 2026-03-05'],
      [12, 'withdrawnOn', 'a row says completed, 2026-03-04, or withdrawn, 2026-03-06, but not both'],
      [14, 'withdrawnOn', '2026-03-04 is before the enrollment, 2026-03-05'],
      [15, 'score', '"-0.5" is negative'],
    ]);
  });
});
