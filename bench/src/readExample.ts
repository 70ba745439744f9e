import type { Graph } from '@holdfast/acceptance';

/** Variables of the measured operations. */
export interface ReadExample {
  readonly wholeLife: { readonly externalId: string; readonly metricKey: string };
  readonly studyResult: { readonly key: string };
  readonly policyEntries: { readonly key: string; readonly first: number };
}

const PEOPLE = 120;
const month = (from: string, to: string) => ({ from, to });
const BASELINE = month('2025-01-01', '2025-01-31');
const OUTCOME = month('2025-07-01', '2025-07-31');

async function makeThings(graph: Graph): Promise<void> {
  await graph.make('createCourse', { requestId: '1', key: 'course', title: 'Course' });
  await graph.make('scheduleCohort', {
    requestId: '2',
    key: 'cohort',
    course: 'course',
    startsOn: '2025-03-01',
    endsOn: '2025-03-31',
  });
  await graph.make('defineMetric', {
    requestId: '3',
    key: 'sales',
    name: 'Sales',
    unit: 'CNY',
    direction: 'HIGHER_IS_BETTER',
    dimension: 'EFFICIENCY',
  });
  await graph.make('defineStudy', {
    requestId: '4',
    key: 'study',
    question: 'Did it help?',
    design: 'RANDOMIZED',
    treated: { cohorts: ['cohort'], members: 'ENROLLED' },
    comparison: { orgUnits: ['company'] },
    metric: 'sales',
    baseline: BASELINE,
    outcome: OUTCOME,
  });
  await graph.make('publishIncentivePolicy', {
    requestId: '5',
    key: 'award',
    title: 'Award',
    effectiveFrom: '2025-01-01',
    rule: {
      metricGrowth: {
        course: 'course',
        metric: 'sales',
        baseline: BASELINE,
        outcome: OUTCOME,
        minimumGrowthPercent: 5,
        amount: { minorUnits: 200_000, currency: 'CNY' },
      },
    },
  });
}

/** A small company in which half the people took a course, with values, a study and 60 people who earned an award. */
export async function loadReadExample(graph: Graph): Promise<ReadExample> {
  await makeThings(graph);
  const ids = Array.from({ length: PEOPLE }, (_, index) => `P${index}`);
  await graph.import(
    'people',
    ids.map((externalId) => ({ externalId, displayName: `Person ${externalId}`, orgUnit: 'company' })),
  );
  const treated = ids.filter((_, index) => index % 2 === 0);
  await graph.import(
    'enrollments',
    treated.map((person) => ({ person, cohort: 'cohort', enrolledOn: '2025-03-01', completedOn: '2025-03-31' })),
  );
  await graph.import(
    'activity',
    treated.map((person, index) => ({ person, cohort: 'cohort', day: String(index % 28), verb: 'read' })),
  );
  const values = (from: string, value: (index: number) => number) =>
    ids.map((person, index) => ({ person, metric: 'sales', from, to: from, value: String(value(index)) }));
  await graph.import(
    'observations',
    values('2025-01', (index) => 1000 + (index % 13)),
  );
  await graph.import(
    'observations',
    values('2025-07', (index) => 1100 + (index % 17) + (index % 2 === 0 ? 30 : 0)),
  );
  await graph.settle();
  return {
    wholeLife: { externalId: 'P0', metricKey: 'sales' },
    studyResult: { key: 'study' },
    policyEntries: { key: 'award', first: 50 },
  };
}
