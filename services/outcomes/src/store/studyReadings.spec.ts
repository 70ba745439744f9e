import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { AggregateDocument } from '@holdfast/chassis';
import type { Store } from '@holdfast/store';
import { openSqliteStore } from '@holdfast/store/sqlite';
import type { CostLineState } from '../domain/costLine/costLine.js';
import type { MetricState } from '../domain/metric/metric.js';
import { studentQuantile } from '../statistics/studentQuantile.js';
import {
  cohortCollection,
  collections,
  costLineAggregate,
  metricAggregate,
  monetizationAggregate,
  studyNodeCollection,
} from './collections.js';
import type { StudyRecord } from './studies.js';
import { createStudyReader, type StudyReader } from './studyReadings.js';

const study: StudyRecord = {
  id: 'study',
  definition: {
    ...{ key: 'sales', question: 'Did it help?', design: 'RANDOMIZED', members: 'ENROLLED', metricId: 'metric' },
    ...{ cohorts: [{ id: 'cohort', name: 'spring' }], orgUnits: [{ id: 'unit', name: 'company' }] },
    ...{ baseline: null, outcome: { from: '2027-07-01', to: '2027-07-31' } },
    ...{ minimumWorthwhileEffect: null, ownerOrgUnitId: null, claim: null },
  },
};
const madeBy = { requestId: '1', inputHash: '1', at: '2027-01-01T00:00:00.000Z' };
const stored = <State>(id: string, state: State): AggregateDocument<State> => ({
  ...{ id, version: 1, sequence: 1, pending: [] },
  state,
});
const money = (minorUnits: number) => ({ minorUnits, currency: 'CNY' });
const metric: MetricState = {
  ...{ key: 'sales', name: 'Sales', unit: 'CNY', direction: 'HIGHER_IS_BETTER', dimension: 'EFFICIENCY' },
  ...{ periodRule: 'SUM', status: 'DEFINED', madeBy },
};
const costLine: CostLineState = {
  ...{ studyId: 'study', kind: 'DIRECT', description: 'Room', amount: money(100), source: 'bill' },
  ...{ status: 'ADDED', madeBy },
};
const price = (ordinal: number) =>
  ({
    ...{ metricId: 'metric', valuePerUnit: money(ordinal), source: 'board', ordinal },
    status: 'SET',
    madeBy,
  }) as const;

/** The root of a study in which two groups of ten have these sums. */
function root(version: number, sum: number) {
  const outcome = (total: number) => [10, `${total}000000000000`, `${total * total}000000000000000000000000`] as const;
  const sums = {
    ...{ treated: { members: 10, outcome: outcome(sum) }, comparison: { members: 10, outcome: outcome(50) } },
    ...{ units: { kind: 'SHARED' } as const, asOf: '2027-08-01T00:00:00.000Z' },
  };
  return { id: 'study/', version, children: {}, revision: version, sums };
}

let store: Store;
let readStudy: StudyReader;
let quantiles = 0;
beforeEach(async () => {
  store = openSqliteStore({ file: ':memory:', collections });
  quantiles = 0;
  readStudy = createStudyReader(store, (...args) => (quantiles++, studentQuantile(...args)));
  await store.insert(metricAggregate.collection, stored('metric', metric));
  await store.insert(studyNodeCollection, root(1, 100));
});
afterEach(() => store.close());

/** Whatever changes what a figure is computed from. */
const changes: readonly (readonly [string, () => Promise<unknown>])[] = [
  ['the sums', () => store.replace(studyNodeCollection, root(2, 120), 1)],
  ['a cost line', () => store.insert(costLineAggregate.collection, stored('cost', costLine))],
  ['the first price', () => store.insert(monetizationAggregate.collection, stored('p1', price(1)))],
  ['another price', () => store.insert(monetizationAggregate.collection, stored('p2', price(2)))],
  [
    'a cohort that is heard of',
    () =>
      store.insert(cohortCollection, {
        ...{ id: 'cohort', version: 1, courseId: 'course', startsOn: '2027-03-01' },
        mark: { epoch: 1, sequence: 1 },
      }),
  ],
];

describe('the reader of studies', () => {
  it('computes figures once for as long as nothing changes', async () => {
    const first = await readStudy(study);
    const computed = quantiles;
    expect(computed).toBeGreaterThan(0);
    expect(await readStudy(study)).toEqual(first);
    expect(quantiles).toBe(computed);
  });

  it.each(changes)('shows %s to the next read, as a reader would that has never read before', async (_, change) => {
    const before = await readStudy(study);
    await change();
    const after = await readStudy(study);
    expect(after).not.toEqual(before);
    expect(after).toEqual(await createStudyReader(store, studentQuantile)(study));
  });

  it('shows one change after the other', async () => {
    for (const [, change] of changes) {
      await readStudy(study);
      await change();
      expect(await readStudy(study)).toEqual(await createStudyReader(store, studentQuantile)(study));
    }
  });

  it('takes another definition of the study for another one', async () => {
    const observed = { ...study, definition: { ...study.definition, design: 'OBSERVATIONAL' as const } };
    const first = await readStudy(study);
    expect((await readStudy(observed)).report).not.toEqual(first.report);
  });
});
