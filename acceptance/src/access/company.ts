import { addDays, type Day, type Identity } from '@holdfast/kernel';
import type { Graph } from '../worlds/graph.js';

/** What is known of a person, by who may see it; every kind has marks in the answers that nothing else has. */
export const kinds = [
  'name',
  'employment',
  'career',
  'training',
  'pay',
  'performance',
  'evidence',
  'risk',
  'readings',
] as const;

export type Kind = (typeof kinds)[number];

/** A person of the company, and the texts by which an answer shows that it says something of the person. */
export interface Somebody {
  readonly externalId: string;
  readonly orgUnit: string;
  readonly manager: string;
  readonly marks: Readonly<Record<Kind, readonly string[]>>;
}

const COURSE = 'selling';
const METRIC = 'sales';
const POLICY = 'award';
const STEP = 'lead';
const before = { from: '2024-01-01', to: '2024-12-31' };
const after = { from: '2025-01-01', to: '2025-12-31' };

/** Nobody else has these days and numbers. */
const daysOf = (index: number): Readonly<Record<'hired' | 'moved' | 'completed', Day>> => ({
  hired: addDays('2011-01-05', index * 17),
  moved: addDays('2013-03-07', index * 19),
  completed: addDays('2024-09-09', index),
});
const valuesOf = (index: number): Readonly<Record<'score' | 'before' | 'after', string>> => ({
  score: `61.770${index}`,
  before: `4410${index}.25`,
  after: `9930${index}.75`,
});

const places: readonly (readonly [name: string, orgUnit: string, manager: string])[] = [
  ['max', 'company', ''],
  ['mia', 'company/north', 'max'],
  ['anna', 'company/north/store', 'mia'],
  ['paul', 'company/north/store', 'mia'],
  ['rita', 'company/north/store', 'anna'],
  ['zoe', 'company/south', ''],
  ['omar', 'company/south', 'zoe'],
];

function toSomebody(identity: Identity, index: number, [name, orgUnit, manager]: (typeof places)[number]): Somebody {
  const externalId = `${name}-no`;
  const personId = identity.person(externalId);
  const enrollmentId = identity.enrollment(personId, identity.cohort(COURSE));
  const days = daysOf(index);
  const values = valuesOf(index);
  const marks: Somebody['marks'] = {
    name: [personId, `${name}’s name`],
    employment: [days.hired, days.moved],
    career: [identity.careerCommitment(personId, identity.careerPath('floor'), STEP), `${name}’s goal`],
    training: [enrollmentId, values.score],
    pay: [identity.incentive(identity.incentivePolicy(POLICY), personId)],
    performance: [identity.observation(personId, identity.metric(METRIC), before.from, before.to)],
    evidence: [values.before, values.after],
    risk: [addDays(days.completed, 90), addDays(days.completed, 180)],
    readings: [`reader of ${name}`],
  };
  return { externalId, orgUnit, manager: manager === '' ? '' : `${manager}-no`, marks };
}

/** The people of a small company in two units, each with everything that Holdfast keeps of a person. */
export const listPeople = (identity: Identity): Readonly<Record<string, Somebody>> =>
  Object.fromEntries(places.map((place, index) => [place[0], toSomebody(identity, index, place)]));

async function makeThings({ make }: Graph): Promise<void> {
  await make('createCourse', { requestId: 'course', key: COURSE, title: 'Selling well' });
  const cohort = { requestId: 'cohort', key: COURSE, course: COURSE, startsOn: '2024-02-01', endsOn: '2024-12-20' };
  await make('scheduleCohort', cohort);
  const kind = { direction: 'HIGHER_IS_BETTER', dimension: 'EFFICIENCY', periodRule: 'SUM' };
  await make('defineMetric', { requestId: 'metric', key: METRIC, name: 'Sales', unit: 'CNY', ...kind });
  const step = { key: STEP, title: 'Lead', payIncreasePercent: '12' };
  await make('publishCareerPath', { requestId: 'path', key: 'floor', title: 'The floor', steps: [step] });
  const metricGrowth = {
    ...{ course: COURSE, metric: METRIC, baseline: before, outcome: after, minimumGrowthPercent: '1' },
    amount: { minorUnits: 200_000, currency: 'CNY' },
  };
  await make('setMonetization', {
    ...{ requestId: 'price', metric: METRIC, valuePerUnit: { minorUnits: 100, currency: 'CNY' } },
    source: FIGURES_MARK,
  });
  await make('publishIncentivePolicy', {
    ...{ requestId: 'policy', key: POLICY, title: 'Award', effectiveFrom: '2024-01-01', rule: { metricGrowth } },
  });
  await make('defineStudy', {
    ...{ requestId: 'study', key: 'study', question: STUDY_MARK, design: 'OBSERVATIONAL', metric: METRIC },
    ...{ treated: { cohorts: [COURSE], members: 'COMPLETED' }, comparison: { orgUnits: ['company/south'] } },
    ...{ baseline: before, outcome: after, ownerOrgUnit: 'company/north' },
  });
}

/** Stands in the study that the north owns, and nowhere else. */
export const STUDY_MARK = 'Did the course raise sales in the north?';

/** Stands with a figure about the whole company, and nowhere else. */
export const FIGURES_MARK = 'What finance reckons for a sale.';

/** Every service says so of how it works, and nothing else does. */
export const STATUS_MARK = '"__typename":"ServiceStatus"';

/** Tells the product of the company, by the ways that are open to everybody who feeds it. */
export async function foundCompany(graph: Graph, people: readonly Somebody[]): Promise<void> {
  const numbered = people.map(({ externalId, orgUnit, manager }, index) => {
    return {
      externalId,
      orgUnit,
      manager,
      days: daysOf(index),
      values: valuesOf(index),
      name: externalId.slice(0, -3),
    };
  });
  await graph.import(
    'people',
    numbered.flatMap(({ externalId, orgUnit, manager, name, days }) => [
      { externalId, displayName: `${name}’s name`, orgUnit: 'company', startedOn: days.hired, manager },
      { externalId, orgUnit, orgUnitFrom: days.moved },
    ]),
  );
  await makeThings(graph);
  for (const { externalId, name } of numbered)
    await graph.make('makeCareerCommitment', {
      ...{ requestId: `promise-${name}`, person: externalId, careerPath: 'floor', step: STEP },
      ...{ personalGoal: `${name}’s goal`, businessGoal: 'More sales' },
    });
  await graph.import(
    'enrollments',
    numbered.map(({ externalId, days, values }) => ({
      ...{
        person: externalId,
        cohort: COURSE,
        enrolledOn: '2024-02-01',
        completedOn: days.completed,
        score: values.score,
      },
    })),
  );
  await graph.import(
    'observations',
    numbered.flatMap(({ externalId, values }) => [
      { person: externalId, metric: METRIC, ...before, value: values.before },
      { person: externalId, metric: METRIC, ...after, value: values.after },
    ]),
  );
  await graph.settle();
}
