import type { Graph } from '../worlds/graph.js';

export const COURSE = 'selling';
/** Nobody has completed these; everybody has fallen silent in the first one. */
export const COACHING = 'coaching';
export const GIVEN_UP = 'given-up';
const OTHER_COURSE = 'listening';
export const METRIC = 'sales';
export const POLICY = 'award';
/** Asks for so much that nobody is paid. */
const STRICT_POLICY = 'strict';
export const STEP = 'lead';
export const before = { from: '2024-01-01', to: '2024-12-31' };
export const after = { from: '2025-01-01', to: '2025-12-31' };

/** Stand in the study that the north owns, and nowhere else. */
export const STUDY_MARKS = {
  question: 'Did the course raise sales in the north?',
  claim: 'Who sold the course.',
  cost: 'The rooms in the north.',
};

/** Says of somebody that a policy does not pay, and nothing else does. */
export const DENIAL_MARK = '"__typename":"IncentiveDenial"';

/** Stands with a figure about the whole company, and nowhere else. */
export const FIGURES_MARK = 'What finance reckons for a sale.';

/** What the policy pays, in minor units, and the percentage that a step adds to pay: no other number has these digits. */
export const PAY_MARK = 7_340_219;
export const RAISE_MARK = '12.34719';

/** Every service says so of how it works, and nothing else does. */
export const STATUS_MARK = '"__typename":"ServiceStatus"';

/** Makes what people take part in and are measured by. */
export async function makeThings({ make }: Graph): Promise<void> {
  await make('createCourse', { requestId: 'course', key: COURSE, title: 'Selling well' });
  await make('createCourse', { requestId: 'other course', key: OTHER_COURSE, title: 'Listening' });
  const cohort = { requestId: 'cohort', key: COURSE, course: COURSE, startsOn: '2024-02-01', endsOn: '2024-12-20' };
  await make('scheduleCohort', cohort);
  const coaching = { ...cohort, requestId: 'coaching', key: COACHING, startsOn: '2025-05-01', endsOn: '2099-12-31' };
  await make('scheduleCohort', coaching);
  const givenUp = {
    ...cohort,
    requestId: 'given up',
    key: GIVEN_UP,
    course: OTHER_COURSE,
    startsOn: '2023-02-01',
    endsOn: '2023-06-30',
  };
  await make('scheduleCohort', givenUp);
  const kind = { direction: 'HIGHER_IS_BETTER', dimension: 'EFFICIENCY', periodRule: 'SUM' };
  await make('defineMetric', { requestId: 'metric', key: METRIC, name: 'Sales', unit: 'CNY', ...kind });
  const step = {
    key: STEP,
    title: 'Lead',
    payIncreasePercent: RAISE_MARK,
    requires: { course: COURSE, minimumScore: '50' },
  };
  await make('publishCareerPath', { requestId: 'path', key: 'floor', title: 'The floor', steps: [step] });
  const metricGrowth = {
    ...{ course: COURSE, metric: METRIC, baseline: before, outcome: after, minimumGrowthPercent: '1' },
    amount: { minorUnits: PAY_MARK, currency: 'CNY' },
  };
  await make('setMonetization', {
    ...{ requestId: 'price', metric: METRIC, valuePerUnit: { minorUnits: 100, currency: 'CNY' } },
    source: FIGURES_MARK,
  });
  await make('publishIncentivePolicy', {
    ...{ requestId: 'policy', key: POLICY, title: 'Award', effectiveFrom: '2024-01-01', rule: { metricGrowth } },
  });
  const strict = { ...metricGrowth, minimumGrowthPercent: '90000' };
  await make('publishIncentivePolicy', {
    ...{ requestId: 'strict', key: STRICT_POLICY, title: 'Strict', effectiveFrom: '2024-01-01' },
    rule: { metricGrowth: strict },
  });
  await make('defineStudy', {
    ...{ requestId: 'study', key: 'study', question: STUDY_MARKS.question, design: 'OBSERVATIONAL', metric: METRIC },
    ...{ treated: { cohorts: [GIVEN_UP], members: 'ENROLLED' }, comparison: { orgUnits: ['company'] } },
    ...{ baseline: before, outcome: after, ownerOrgUnit: 'company/north', minimumWorthwhileEffect: '0.5' },
    claim: { growthPercent: '30', source: STUDY_MARKS.claim },
  });
  const costs = { kind: 'DIRECT', description: STUDY_MARKS.cost, amount: { minorUnits: 100, currency: 'CNY' } };
  await make('addCostLine', { requestId: 'cost', study: 'study', source: 'Finance', ...costs });
}
