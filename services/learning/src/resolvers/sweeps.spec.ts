import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { timerCollection } from '@holdfast/chassis';
import { identity, LearningWorld } from './testing/learningWorld.js';
import { enrollmentActivityCollection } from '../store/collections.js';

const enrollmentOf = (name: string): string => identity.enrollment(identity.person(name), identity.cohort('march'));
let world: LearningWorld;

/** Two people whose cohort has begun; one was active on its first day. */
beforeEach(async () => {
  world = new LearningWorld('2026-02-20T08:00:00.000Z');
  await world.start();
  await world.createCourse({ requestId: 'r1', key: 'sales', title: 'Selling well' });
  const plan = { key: 'march', course: 'sales', startsOn: '2026-03-01', endsOn: '2026-03-31' };
  await world.scheduleCohort({ requestId: 'r2', ...plan });
  await world.importEnrollments(['7', '8'].map((person, row) => ({ row, person, cohort: 'march' })));
  await world.settle();
});
afterEach(() => world.close());

describe('the daily sweep of learning', () => {
  it('finds nothing on days on which everything came about by itself', async () => {
    for (const day of ['2026-03-01', '2026-03-03', '2026-03-04', '2026-03-05', '2026-04-01'])
      expect(await world.sweepOn(day)).toBe(0);
  });

  it('raises the alert whose timer was lost, and only that', async () => {
    expect(await world.sweepOn('2026-03-01')).toBe(0);
    const timers = (await world.store.page(timerCollection, { index: 'due', limit: 10 })).items;
    const [lost] = timers.filter(({ subjectId }) => subjectId === enrollmentOf('7'));
    await world.store.delete(timerCollection, lost?.id ?? '', lost?.version ?? 0);
    expect(await world.sweepOn('2026-03-04')).toBe(1);
    const alerts = [await world.askEnrollments('7'), await world.askEnrollments('8')];
    const open = { inactivityAlerts: [{ firstSilentOn: '2026-03-01', status: 'OPEN' }] };
    expect(alerts).toMatchObject([[open], [open]]);
    expect(await world.sweepOn('2026-03-05')).toBe(0);
  });

  it('closes the alert that did not hear of activity', async () => {
    expect(await world.sweepOn('2026-03-04')).toBe(0);
    const id = enrollmentOf('8');
    const stood = await world.store.get(enrollmentActivityCollection, id);
    if (!stood) throw new Error('the silence was noted');
    const days = [['2026-03-04', 1, 60, '2026-03-04']] as const;
    const active = { ...stood, days, count: 1, durationSeconds: 60, version: stood.version + 1 };
    await world.store.replace(enrollmentActivityCollection, active, stood.version);
    expect(await world.sweepOn('2026-03-05')).toBe(1);
    expect(await world.askEnrollments('8')).toMatchObject([{ inactivityAlerts: [{ status: 'CLOSED' }] }]);
    expect(await world.sweepOn('2026-03-06')).toBe(0);
  });
});
