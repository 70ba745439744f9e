import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { chassisCollections, isAtRest, silentLogger, type Service } from '@holdfast/chassis';
import type { Journal, JournalEvent } from '@holdfast/journal';
import { openSqliteJournal } from '@holdfast/journal/sqlite';
import type { Store } from '@holdfast/store';
import { openSqliteStore } from '@holdfast/store/sqlite';
import {
  baseline,
  cohort,
  createStillClock,
  enrollment,
  identity,
  incentive,
  outcome,
  person,
} from './events/examples.js';
import { outcomesModule } from './module.js';

let store: Store;
let journal: Journal;
let service: Service;
let clock: ReturnType<typeof createStillClock>;

beforeEach(async () => {
  clock = createStillClock();
  store = await openSqliteStore({ file: ':memory:', collections: [...outcomesModule.collections, ...chassisCollections] });
  journal = await openSqliteJournal({ file: ':memory:', clock });
  const settings = { timeZone: 'Asia/Shanghai', epoch: 1 };
  service = outcomesModule.create({ store, journal, clock, identity, logger: silentLogger, settings });
  await service.start();
});
afterEach(async () => {
  await service.stop();
  await journal.close();
  await store.close();
});

async function settle(): Promise<void> {
  for (let rounds = 0, end = -1; rounds < 2;) {
    const status = await service.status();
    rounds = isAtRest(status) && status.journalEnd === end ? rounds + 1 : 0;
    end = status.journalEnd;
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}

const topicOf = ({ type }: JournalEvent): string => type.split('.').slice(0, 2).join('.');

async function arrive(...events: readonly JournalEvent[]): Promise<void> {
  for (const event of events) await journal.append(topicOf(event), [event]);
  await settle();
}

/** Runs an operation; the answer as plain JSON, as a client sees it. */
async function ask(query: string, variables: Record<string, unknown> = {}): Promise<Record<string, unknown>> {
  const result = await service.executor.execute({ query, variables }, { viewer: null, traceId: 'spec' });
  expect(result.errors).toBeUndefined();
  const answer = JSON.parse(JSON.stringify(result.data)) as Record<string, unknown>;
  return answer;
}

async function change(mutation: string, input: Record<string, unknown>): Promise<unknown> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!`;
  const answer = await ask(
    `mutation ($input: ${type}) { answer: ${mutation}(input: $input) { __typename ... on Problem { message path }
      ... on InvalidInput { violations { path message } } } }`,
    { input },
  );
  return answer.answer;
}

const metric = {
  ...{ requestId: 'metric-1', key: 'sales', name: 'Sales', unit: 'CNY' },
  ...{ direction: 'HIGHER_IS_BETTER', dimension: 'EFFICIENCY', periodRule: 'SUM' },
};
const study = {
  ...{ requestId: 'study-1', key: 'sales', question: 'Did the course raise sales?', design: 'RANDOMIZED' },
  ...{ treated: { cohorts: ['sales-spring'], members: 'ENROLLED' }, comparison: { orgUnits: ['company'] } },
  ...{ metric: 'sales', outcome, baseline },
};
const success = (type: string) => ({ __typename: `${type}Success` });

const given = async (): Promise<void> => {
  expect(await change('defineMetric', metric)).toEqual(success('DefineMetric'));
  expect(await change('defineStudy', study)).toEqual(success('DefineStudy'));
};

/** Each person with a value before and one after. */
async function observe(values: Record<string, readonly [before: number | string, after: number | string]>, recordedAt?: string) {
  const rows = Object.entries(values).flatMap(([externalId, [before, after]], index) => [
    { row: 2 * index + 1, person: externalId, metric: 'sales', ...baseline, value: String(before), recordedAt },
    { row: 2 * index + 2, person: externalId, metric: 'sales', ...outcome, value: String(after), recordedAt },
  ]);
  return importRows(rows);
}

async function importRows(rows: readonly object[]): Promise<unknown> {
  const { answer } = await ask(
    `mutation ($input: ImportObservationsInput!) { answer: importObservations(input: $input) {
      ... on ImportReport { accepted unchanged refused problems { row path message } } } }`,
    { input: { rows } },
  );
  await settle();
  return answer;
}

const STUDY = `{ study(key: "sales") {
  treated { n mean baselineMean } comparison { n mean } verdict
  effect { value low high level n design grade asOf } estimates { method standardError estimate { value n } }
  warnings { code } excluded { reason n }
  roi { n costs { minorUnits currency } incentivesNotCosted { minorUnits } benefits { value { minorUnits } n }
        roiPercent { value } benefitCostRatio { value } horizon { from to } reasons { code } } } }`;
// The answer is JSON; what the specs look into is said by their matchers.
const readStudy = async () => (await ask(STUDY)).study as Record<string, unknown> & { readonly roi: Record<string, unknown> };

const treatedValues = { t1: [100, 130], t2: [110, 150], t3: [90, 110] } as const;
const comparisonValues = { c1: [100, 105], c2: [95, 90], c3: [105, 115] } as const;
const everybody = [...Object.keys(treatedValues), ...Object.keys(comparisonValues)].map((name) => person(name));
const enrolled = Object.keys(treatedValues).map((name) => enrollment(name));

/** Everything but the values. */
const membersArrive = (): Promise<void> => arrive(cohort, ...everybody, ...enrolled);

describe('a study', () => {
  it('answers before anything has arrived, and says what is missing', async () => {
    await given();
    await settle();
    const { effect, treated, comparison, warnings } = await readStudy();
    expect([effect, treated, comparison]).toMatchObject([null, { n: 0, mean: null }, { n: 0 }]);
    expect(warnings).toEqual([{ code: 'UNKNOWN_COHORT' }, { code: 'TOO_FEW_TREATED' }, { code: 'EMPTY_COMPARISON' }]);
  });

  it('shows the difference with its interval, whatever arrives first', async () => {
    await given();
    await membersArrive();
    await observe({ ...treatedValues, ...comparisonValues });
    const first = await readStudy();
    expect(first).toMatchObject({
      treated: { n: 3, mean: 130, baselineMean: 100 },
      comparison: { n: 3 },
      effect: { level: 0.95, n: 6, design: 'RANDOMIZED', grade: 'SMS_5', asOf: clock.now() },
      estimates: [{ method: 'DIFFERENCE_IN_MEANS' }, { method: 'DIFFERENCE_IN_DIFFERENCES', estimate: { n: 6 } }],
      warnings: [],
      excluded: [],
    });
    expect(first.effect).toMatchObject({ value: 130 - 310 / 3 });
  });

  it('looks at everybody who is there already when it is defined last', async () => {
    await change('defineMetric', metric);
    await observe({ ...treatedValues, ...comparisonValues });
    await arrive(...enrolled, ...everybody, cohort);
    await change('defineStudy', study);
    await settle();
    expect(await readStudy()).toMatchObject({ treated: { n: 3 }, comparison: { n: 3 }, effect: { value: 130 - 310 / 3 } });
  });

  it('waits for its cohort before it compares', async () => {
    await given();
    await observe({ ...treatedValues, ...comparisonValues });
    await arrive(...everybody, ...enrolled);
    expect(await readStudy()).toMatchObject({ treated: { n: 3 }, comparison: { n: 0 }, effect: null });
    await arrive(cohort);
    expect(await readStudy()).toMatchObject({ comparison: { n: 3 }, effect: { n: 6 }, warnings: [] });
  });

  it('counts those whom it leaves out by reason, and takes corrected facts back', async () => {
    await given();
    await membersArrive();
    await observe({ ...treatedValues, ...comparisonValues });
    await arrive(
      enrollment('c1', { enrolledOn: '2026-08-01' }),
      person('c2', { startedOn: '2026-03-02', sequence: 2 }),
      person('t1', { endedOn: '2027-01-31', sequence: 2 }),
    );
    const rows = [{ row: 1, person: 't1', metric: 'sales', ...outcome, value: '' }];
    expect(await importRows(rows)).toMatchObject({ accepted: 1 });
    const excluded = [
      { reason: 'NOT_TREATED_IN_TIME', n: 1 },
      { reason: 'NOT_EMPLOYED_AT_START', n: 1 },
      { reason: 'MISSING_OUTCOME_LEFT', n: 1 },
    ];
    expect(await readStudy()).toMatchObject({ treated: { n: 2 }, comparison: { n: 1 }, excluded });
    await arrive(person('c2', { sequence: 3 }), enrollment('c1', { enrolledOn: '2026-06-30', sequence: 2 }));
    expect(await readStudy()).toMatchObject({ treated: { n: 3 }, comparison: { n: 2 } });
  });

  it('warns when groups share no unit', async () => {
    await given();
    await arrive(cohort, ...Object.keys(comparisonValues).map((name) => person(name, { orgUnit: 'west' })));
    await arrive(...Object.keys(treatedValues).map((name) => person(name)), ...enrolled);
    await observe({ ...treatedValues, ...comparisonValues });
    expect(await readStudy()).toMatchObject({
      effect: { grade: 'SMS_4' },
      verdict: 'NOT_SHOWN',
      warnings: [{ code: 'CLUSTERED_ASSIGNMENT' }],
    });
  });

  it('moves with a correction, which an older file does not undo', async () => {
    await given();
    await membersArrive();
    const january = { ...treatedValues, ...comparisonValues };
    await observe(january);
    const before = await readStudy();
    expect(await observe({ c1: [100, 135] })).toMatchObject({ accepted: 1, unchanged: 1 });
    expect(await readStudy()).toMatchObject({ effect: { value: 130 - 340 / 3 } });
    expect(await observe(january)).toMatchObject({ accepted: 0, unchanged: 12 });
    expect((await readStudy()).effect).not.toEqual(before.effect);
  });
});

describe('the return of a study', () => {
  const cost = {
    ...{ requestId: 'cost-1', study: 'sales', kind: 'DIRECT', description: 'Places', source: 'invoice' },
    amount: { minorUnits: 4000, currency: 'CNY' },
  };
  const price = { requestId: 'price-1', metric: 'sales', valuePerUnit: { minorUnits: 100, currency: 'CNY' }, source: 'finance' };
  const publishedRois = async (): Promise<number> =>
    (await journal.replay('holdfast.outcomes', 0, 1000)).filter(
      (delivery) => 'event' in delivery && delivery.event.type === 'holdfast.outcomes.roi-published.v1',
    ).length;

  it('has a reason for whatever is missing, and is published when it has a value', async () => {
    await given();
    expect((await readStudy()).roi).toMatchObject({
      costs: null,
      benefits: null,
      reasons: [{ code: 'NO_COSTS' }, { code: 'NO_PRICE' }, { code: 'NO_EFFECT' }],
    });
    await membersArrive();
    await observe({ ...treatedValues, ...comparisonValues });
    await change('addCostLine', cost);
    await settle();
    expect(await publishedRois()).toBe(0);
    await change('setMonetization', price);
    await settle();
    expect(await publishedRois()).toBe(1);
    expect((await readStudy()).roi).toMatchObject({
      ...{ n: 3, costs: { minorUnits: 4000, currency: 'CNY' }, horizon: outcome },
      ...{ benefits: { value: { minorUnits: 8000 }, n: 6 }, roiPercent: { value: 100 }, benefitCostRatio: { value: 2 } },
      ...{ incentivesNotCosted: { minorUnits: 0 }, reasons: [{ code: 'PRICE_WITHOUT_RANGE' }] },
    });
  });

  it('shows what treated people earned unless a cost line covers it', async () => {
    await given();
    await membersArrive();
    await observe({ ...treatedValues, ...comparisonValues });
    await arrive(incentive('t1', 200_000), incentive('c1', 200_000));
    expect(await readStudy()).toMatchObject({
      warnings: [{ code: 'INCENTIVES_NOT_COSTED' }],
      roi: { incentivesNotCosted: { minorUnits: 200_000 } },
    });
    await change('addCostLine', { ...cost, source: 'sales-award' });
    await settle();
    expect(await readStudy()).toMatchObject({ warnings: [], roi: { incentivesNotCosted: { minorUnits: 0 } } });
  });

  it('keeps the latest price, whatever is repeated', async () => {
    await given();
    await change('setMonetization', price);
    const higher = { ...price, requestId: 'price-2', valuePerUnit: { minorUnits: 200, currency: 'CNY' } };
    await change('setMonetization', higher);
    expect(await change('setMonetization', price)).toEqual(success('SetMonetization'));
    expect(await ask('{ metric(key: "sales") { monetization { valuePerUnit { minorUnits } metric { key } } } }')).toEqual({
      metric: { monetization: { valuePerUnit: { minorUnits: 200 }, metric: { key: 'sales' } } },
    });
    expect(await change('setMonetization', { ...higher, requestId: 'price-1' })).toMatchObject({ __typename: 'RequestIdReused' });
  });

  it('refuses what cannot be a cost', async () => {
    await given();
    expect(await change('addCostLine', { ...cost, study: 'none' })).toMatchObject({ __typename: 'StudyNotFound', path: ['study'] });
    const wrong = { ...cost, description: ' ', amount: { minorUnits: -1, currency: 'XYZ' } };
    expect(await change('addCostLine', wrong)).toMatchObject({
      __typename: 'InvalidInput',
      violations: [{ path: ['amount'] }, { path: ['amount', 'minorUnits'] }, { path: ['description'] }],
    });
  });
});

describe('a request', () => {
  it('that is repeated makes nothing new, and misused is refused', async () => {
    await given();
    expect(await change('defineStudy', study)).toEqual(success('DefineStudy'));
    expect(await change('defineStudy', { ...study, question: 'Another?' })).toMatchObject({ __typename: 'RequestIdReused' });
    expect(await change('defineStudy', { ...study, key: 'other' })).toMatchObject({ __typename: 'RequestIdReused' });
    expect(await change('defineStudy', { ...study, requestId: 'study-2' })).toMatchObject({ __typename: 'StudyAlreadyExists' });
    expect(await change('defineMetric', { ...metric, requestId: 'metric-2' })).toMatchObject({ __typename: 'MetricAlreadyExists' });
  });

  it('lists all mistakes of a study at once', async () => {
    await given();
    const wrong = {
      ...{ ...study, requestId: 'study-2', key: '', question: '', metric: 'none' },
      ...{ treated: { cohorts: [], members: 'ENROLLED' }, comparison: { orgUnits: ['a//b'] } },
      ...{ baseline: outcome, outcome: { from: '2026-07-01', to: '2026-06-30' }, minimumWorthwhileEffect: -1 },
    };
    const answer = await change('defineStudy', wrong);
    expect((answer as { violations: { path: string[] }[] }).violations.map(({ path }) => path.join('.'))).toEqual([
      'minimumWorthwhileEffect',
      'key',
      'question',
      'treated.cohorts',
      'comparison.orgUnits.0',
      'baseline.to',
      'outcome.to',
    ]);
    expect(await change('defineStudy', { ...study, requestId: 'study-3', key: 'third', metric: 'none' })).toMatchObject({
      __typename: 'MetricNotFound',
      message: 'No metric has the key "none".',
    });
  });
});

describe('rows of values', () => {
  it('are refused one by one, each with all its reasons', async () => {
    await given();
    const row = (number: number, cells: object) => ({ row: number, person: '1', metric: 'sales', ...outcome, value: '1', ...cells });
    const report = await importRows([
      row(1, {}),
      row(2, { person: '', metric: 'none', from: '2026-02-30', value: 'NaN' }),
      row(3, { from: '2026-07-01', to: '2026-06-30', value: '12.5%' }),
      row(4, { value: '1e999' }),
      row(5, { value: '9007199254740993' }),
      row(6, { value: '0.1234567890123' }),
      row(7, { recordedAt: '2026-07-01' }),
      row(8, { value: null }),
      row(9, { from: '2026-01', to: '2026-03', value: '1,234.50' }),
      row(10, { from: '2025-01', to: '2025-01', recordedAt: '2026-07-01T00:00:00+08:00' }),
      row(11, { from: '2025-01', to: '2025-01', recordedAt: '2026-07-01T00:00:00+08:00', value: '2' }),
    ]);
    expect(report).toMatchObject({ accepted: 3, unchanged: 1, refused: 7 });
    const problems = (report as { problems: { row: number; path: string[] }[] }).problems;
    expect(problems.map(({ row: number, path }) => `${number} ${path.join('.')}`)).toEqual([
      ...['2 person', '2 metric', '2 from', '2 value', '3 to', '3 value', '4 value', '5 value', '6 value', '7 recordedAt', '11 value'],
    ]);
  });

  it('may carry a percent sign when the unit is percent', async () => {
    await change('defineMetric', { ...metric, unit: '%' });
    expect(await importRows([{ row: 1, person: '1', metric: 'sales', ...outcome, value: '12.5%' }])).toMatchObject({ accepted: 1 });
    const answer = await ask(
      `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Person {
        observations(metricKey: "sales") { nodes { from to value history { value } metric { unit } } } } } }`,
      { of: [{ __typename: 'Person', id: identity.person('1') }] },
    );
    expect(answer).toEqual({
      _entities: [{ observations: { nodes: [{ ...outcome, value: '12.5', history: [{ value: '12.5' }], metric: { unit: '%' } }] } }],
    });
  });
});

describe('the risk window of a person', () => {
  const readWindow = async (): Promise<unknown> =>
    ask('query ($of: [_Any!]!) { _entities(representations: $of) { ... on Person { flightRiskWindow { opensOn closesOn status } } } }', {
      of: [{ __typename: 'Person', id: identity.person('t1') }],
    });
  const window = (status: string) => ({ _entities: [{ flightRiskWindow: { opensOn: '2027-07-30', closesOn: '2027-10-28', status } }] });
  const heard = async (): Promise<readonly string[]> =>
    (await journal.replay('holdfast.outcomes', 0, 1000)).flatMap((delivery) =>
      'event' in delivery ? [delivery.event.type.split('.')[2] ?? ''] : [],
    );
  const passTo = async (instant: string): Promise<void> => {
    clock.set(instant);
    service.wake();
    await settle();
  };

  it('opens and closes on its days, by the installation\'s zone', async () => {
    await arrive(enrollment('t1', { completedOn: '2027-05-01' }));
    expect(await readWindow()).toEqual(window('UPCOMING'));
    await passTo('2027-07-29T15:59:59.000Z');
    expect(await readWindow()).toEqual(window('UPCOMING'));
    await passTo('2027-07-29T16:00:01.000Z');
    expect(await readWindow()).toEqual(window('OPEN'));
    await passTo('2027-10-28T16:00:01.000Z');
    expect(await readWindow()).toEqual(window('CLOSED'));
    expect(await heard()).toEqual(['flight-risk-window-opened', 'flight-risk-window-closed']);
  });

  it('closes when the person leaves', async () => {
    await arrive(enrollment('t1', { completedOn: '2027-05-01' }));
    await passTo('2027-08-10T00:00:00.000Z');
    await arrive(person('t1', { endedOn: '2027-08-09' }));
    expect(await readWindow()).toEqual(window('CLOSED'));
    expect(await heard()).toEqual(['flight-risk-window-opened', 'flight-risk-window-closed']);
  });

  it('is none without a completion', async () => {
    await arrive(enrollment('t1'));
    expect(await readWindow()).toEqual({ _entities: [{ flightRiskWindow: null }] });
  });
});
