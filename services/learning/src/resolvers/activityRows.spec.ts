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

describe('activity from rows', () => {
  const row = {
    row: 1,
    person: '7',
    cohort: 'sales-march',
    day: '-3',
    verb: 'read',
    object: 'page',
    count: '4',
    seconds: '60',
  };
  const enroll = () => world.importEnrollments([{ row: 1, person: '7', cohort: 'sales-march' }]);

  it('is summed by day, counts rows that look the same, and begins the enrollment', async () => {
    await enroll();
    const report = await world.importActivity([
      row,
      { ...row, row: 2 },
      { ...row, row: 3, day: null, at: '2026-03-01T23:30:00+08:00', count: null, seconds: null },
    ]);
    expect(report).toMatchObject({ accepted: 3, unchanged: 0, refused: 0 });
    await world.settle();
    expect(await world.askEnrollments('7')).toMatchObject([
      { status: 'ACTIVE', activity: { lastOn: '2026-03-01', days: 2, count: 9, durationSeconds: 120 } },
    ]);
  });

  it('counts once, however often and in whatever company it comes', async () => {
    await enroll();
    await world.importActivity([row]);
    expect(await world.importActivity([{ ...row, row: 2 }, row, { ...row, row: 2 }])).toMatchObject({
      accepted: 1,
      unchanged: 2,
    });
    await world.settle();
    expect(await world.askEnrollments('7')).toMatchObject([{ activity: { days: 1, count: 8 } }]);
    expect(await world.importActivity([row], 'another file.csv')).toMatchObject({ accepted: 1 });
  });

  it('is kept until the enrollment is known', async () => {
    await world.importActivity([row]);
    await world.settle();
    await enroll();
    await world.settle();
    expect(await world.askEnrollments('7')).toMatchObject([{ status: 'ACTIVE', activity: { count: 4 } }]);
  });

  it('after a withdrawal changes no state', async () => {
    await world.importEnrollments([{ row: 1, person: '7', cohort: 'sales-march', withdrawnOn: '2026-02-21' }]);
    await world.importActivity([row]);
    await world.settle();
    expect(await world.askEnrollments('7')).toMatchObject([{ status: 'WITHDRAWN', activity: { count: 4 } }]);
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
    expect(report.problems?.[0]?.message).toBe(
      'row 1 of this source came in before with other content: the file changed',
    );
    expect(report.problems?.at(-1)?.message).toBe(
      'the event "click 1" came in before with other content: the file changed',
    );
  });

  it('is identified by its event wherever it stands', async () => {
    const event = { ...row, eventId: 'click 1' };
    await world.importActivity([event]);
    expect(await world.importActivity([{ ...event, row: 500 }], 'another file.csv')).toMatchObject({
      accepted: 0,
      unchanged: 1,
    });
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
      [1, 'day'],
      [1, 'count'],
      [1, 'seconds'],
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
    expect(await world.askEnrollments('7')).toMatchObject([
      { status: 'ENROLLED', activity: { days: 0, lastOn: null } },
    ]);
    expect(await world.importActivity([row])).toMatchObject({ accepted: 1 });
  });

  it('of a busy day goes on in the next part and still counts once', async () => {
    await enroll();
    const busy = (from: number) =>
      Array.from({ length: 600 }, (_, index) => ({ ...row, row: from + index, count: '1' }));
    for (const from of [0, 600, 1200]) expect(await world.importActivity(busy(from))).toMatchObject({ accepted: 600 });
    for (const from of [0, 600, 1200]) expect(await world.importActivity(busy(from))).toMatchObject({ unchanged: 600 });
    await world.settle();
    expect(await world.askEnrollments('7')).toMatchObject([
      { activity: { days: 1, count: 1800, durationSeconds: 108_000 } },
    ]);
  });
});
