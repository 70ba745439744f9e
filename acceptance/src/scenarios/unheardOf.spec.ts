import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openSingleProcess } from '../worlds/singleProcess.js';
import type { World } from '../worlds/world.js';

const LIFE = `query { personByExternalId(externalId: "A1") {
  displayName
  enrollments(first: 10) { nodes { status } }
  careerCommitments(first: 10) { nodes { status } }
  observations(metricKey: "sales", first: 10) { nodes { value } } } }`;

describe('a person of whom everybody speaks before HR does', () => {
  let world: World;

  beforeAll(async () => {
    world = await openSingleProcess({ today: '2026-03-01' });
    await world.make('createCourse', { requestId: '1', key: 'safety', title: 'Safety' });
    const days = { startsOn: '2026-01-05', endsOn: '2026-01-30' };
    await world.make('scheduleCohort', { requestId: '2', key: 'spring', course: 'safety', ...days });
    const metric = { key: 'sales', name: 'Sales', unit: 'CNY', direction: 'HIGHER_IS_BETTER', dimension: 'EFFICIENCY' };
    await world.make('defineMetric', { requestId: '3', ...metric });
    const steps = [{ key: 'lead', title: 'Lead', payIncreasePercent: 8, requires: { course: 'safety' } }];
    await world.make('publishCareerPath', { requestId: '4', key: 'path', title: 'Path', steps });
    const goals = { personalGoal: 'Lead a shift', businessGoal: 'Fewer accidents' };
    await world.make('makeCareerCommitment', {
      requestId: '5',
      person: 'A1',
      careerPath: 'path',
      step: 'lead',
      ...goals,
    });
    const completed = { enrolledOn: '2026-01-01', completedOn: '2026-01-30' };
    await world.import('enrollments', [{ person: 'A1', cohort: 'spring', ...completed }]);
    await world.import('observations', [{ person: 'A1', metric: 'sales', from: '2026-01', to: '2026-01', value: '7' }]);
    await world.settle();
  });
  afterAll(() => world.close());

  it('is not found by the number', async () => {
    expect(await world.ask(LIFE)).toEqual({ personByExternalId: null });
  });

  it('has the whole life so far from the first row on', async () => {
    await world.import('people', [{ externalId: 'A1', displayName: 'Ada' }]);
    await world.settle();
    expect(await world.ask(LIFE)).toEqual({
      personByExternalId: {
        displayName: 'Ada',
        enrollments: { nodes: [{ status: 'COMPLETED' }] },
        careerCommitments: { nodes: [{ status: 'ELIGIBLE' }] },
        observations: { nodes: [{ value: '7' }] },
      },
    });
  });
});
