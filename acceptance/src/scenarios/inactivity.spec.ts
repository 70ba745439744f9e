import { addDays } from '@holdfast/kernel';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openSingleProcess } from '../worlds/singleProcess.js';
import type { World } from '../worlds/world.js';

const START = '2026-01-05';
const ALERTS = `query { cohort(key: "spring") {
  enrollmentCounts { enrolled active completed withdrawn }
  inactivityAlerts(first: 100) { nodes { firstSilentOn status } } } }`;

interface Alerts {
  readonly cohort: {
    readonly enrollmentCounts: { readonly active: number };
    readonly inactivityAlerts: {
      readonly nodes: readonly { readonly firstSilentOn: string; readonly status: string }[];
    };
  };
}

describe('a year of a cohort, day by day', () => {
  let world: World;
  const readAlerts = async () => (await world.ask(ALERTS)) as unknown as Alerts;
  const beActiveOn = (day: string) =>
    world.import('activity', [
      { eventId: `act-${day}`, person: 'A1', cohort: 'spring', at: `${day}T08:00:00+08:00`, verb: 'read' },
    ]);

  beforeAll(async () => {
    world = await openSingleProcess({ today: '2026-01-01' });
    await world.make('createCourse', { requestId: '1', key: 'safety', title: 'Safety' });
    await world.make('scheduleCohort', {
      requestId: '2',
      key: 'spring',
      course: 'safety',
      startsOn: START,
      endsOn: '2026-12-31',
    });
    await world.import('enrollments', [{ person: 'A1', cohort: 'spring', enrolledOn: '2026-01-01' }]);
  });
  afterAll(() => world.close());

  it('makes the enrollment active when the cohort begins', async () => {
    expect((await readAlerts()).cohort.enrollmentCounts.active).toBe(0);
    await world.travelTo(START);
    expect((await readAlerts()).cohort.enrollmentCounts.active).toBe(1);
  });

  it('raises one alert after three whole silent days and not before', async () => {
    await world.travelTo(addDays(START, 2));
    expect((await readAlerts()).cohort.inactivityAlerts.nodes).toEqual([]);
    await world.travelTo(addDays(START, 3));
    expect((await readAlerts()).cohort.inactivityAlerts.nodes).toEqual([{ firstSilentOn: START, status: 'OPEN' }]);
    await world.travelTo(addDays(START, 20));
    expect((await readAlerts()).cohort.inactivityAlerts.nodes).toHaveLength(1);
  });

  it('closes it when activity returns', async () => {
    await beActiveOn(addDays(START, 20));
    await world.settle();
    expect((await readAlerts()).cohort.inactivityAlerts.nodes).toEqual([{ firstSilentOn: START, status: 'CLOSED' }]);
  });

  it('raises one for each later silence until the year is over', async () => {
    for (let day = 40; day <= 340; day += 20) {
      await world.travelTo(addDays(START, day));
      await beActiveOn(addDays(START, day));
    }
    await world.travelTo('2027-01-10');
    const { nodes } = (await readAlerts()).cohort.inactivityAlerts;
    expect(nodes).toHaveLength(18);
  });
});
