import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { openSingleProcess } from '../worlds/singleProcess.js';
import { untilSwept } from '../worlds/sweeps.js';
import type { Row, World } from '../worlds/world.js';

const TRAINED = 1000;
/**
 * So many policies, which wait for every trained person's completion, and studies, which wait for everybody's values:
 * with the enrollments and their persons 13,000 pairs.
 */
const COPIES = 4;
const ROWS_PER_IMPORT = 20;
const LANES = 8;
const SEED = 20_261_122;

type Command = (world: World) => Promise<unknown>;

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at);
const people = numbers(2 * TRAINED).map((at) => `P${at}`);
const month = (name: string) => ({ from: `${name}-01`, to: name === '2026-01' ? `${name}-31` : `${name}-30` });
const growth = { baseline: month('2026-01'), outcome: month('2026-04'), minimumGrowthPercent: 10 };
const amount = { minorUnits: 50_000, currency: 'CNY' };

const valuesOf = (name: string, valueOf: (at: number) => number): readonly Row[] =>
  people.map((person, at) => ({ person, metric: 'sales', from: name, to: name, value: String(valueOf(at)) }));

function toImports(kind: 'people' | 'enrollments' | 'observations', rows: readonly Row[]): readonly Command[] {
  return numbers(Math.ceil(rows.length / ROWS_PER_IMPORT)).map(
    (at) => (world) => world.import(kind, rows.slice(at * ROWS_PER_IMPORT, (at + 1) * ROWS_PER_IMPORT)),
  );
}

const publishPolicy =
  (key: string): Command =>
  (world) =>
    world.make('publishIncentivePolicy', {
      ...{ requestId: key, key, title: 'Transfer award', effectiveFrom: '2026-01-01' },
      rule: { metricGrowth: { course: 'selling', metric: 'sales', ...growth, amount } },
    });

const defineStudy =
  (key: string): Command =>
  (world) =>
    world.make('defineStudy', {
      ...{ requestId: key, key, question: 'Did it help?', design: 'RANDOMIZED', metric: 'sales' },
      ...{ treated: { cohorts: ['spring'], members: 'COMPLETED' }, comparison: { orgUnits: ['company'] } },
      ...{ baseline: growth.baseline, outcome: growth.outcome },
    });

/** Everything that depends on something else, in an order that the seed draws. */
function drawCommands(): readonly Command[] {
  const days = { enrolledOn: '2026-02-01', completedOn: '2026-02-27' };
  const commands: readonly Command[] = [
    ...toImports(
      'people',
      people.map((externalId) => ({ externalId, orgUnit: 'company' })),
    ),
    ...toImports(
      'enrollments',
      people.slice(0, TRAINED).map((person) => ({ person, cohort: 'spring', ...days })),
    ),
    ...toImports(
      'observations',
      valuesOf('2026-01', (at) => 1000 + (at % 50)),
    ),
    ...toImports(
      'observations',
      valuesOf('2026-04', (at) => 1300 + (at % 70)),
    ),
    ...numbers(COPIES).map((at) => publishPolicy(`award-${at}`)),
    ...numbers(COPIES).map((at) => defineStudy(`study-${at}`)),
  ];
  const shuffled = fc.shuffledSubarray([...commands], { minLength: commands.length });
  return fc.sample(shuffled, { seed: SEED, numRuns: 1 })[0] ?? [];
}

/** Runs the commands in lanes side by side, so that several are on their way at any time. */
const runAll = (world: World, commands: readonly Command[]): Promise<unknown> =>
  Promise.all(
    numbers(LANES).map(async (lane) => {
      for (const command of commands.filter((_, at) => at % LANES === lane)) await command(world);
    }),
  );

const policies = numbers(COPIES).map((at) => `p${at}: incentivePolicy(key: "award-${at}") { entries { totalCount } }`);
const studies = numbers(COPIES).map(
  (at) => `s${at}: study(key: "study-${at}") { treated { n } comparison { n } excluded { n } }`,
);

describe('things that depend on each other and arrive at the same time', () => {
  let world: World;
  beforeAll(async () => {
    world = await openSingleProcess({ today: '2026-05-02' });
    await world.make('createCourse', { requestId: '1', key: 'selling', title: 'Selling' });
    const days = { startsOn: '2026-02-01', endsOn: '2026-02-28' };
    await world.make('scheduleCohort', { requestId: '2', key: 'spring', course: 'selling', ...days });
    const metric = { key: 'sales', name: 'Sales', unit: 'CNY', direction: 'HIGHER_IS_BETTER', dimension: 'EFFICIENCY' };
    await world.make('defineMetric', { requestId: '3', ...metric });
    await runAll(world, drawCommands());
    await world.settle();
  }, 300_000);
  afterAll(() => world.close());

  it('all meet: each completion its policies, each person its enrollment', async () => {
    const answer = await world.ask(
      `query { ${policies.join(' ')} cohort(key: "spring") { enrollmentCounts { completed } } }`,
    );

    const entries = numbers(COPIES).map((at) => [`p${at}`, { entries: { totalCount: TRAINED } }]);
    expect(answer).toEqual({ ...Object.fromEntries(entries), cohort: { enrollmentCounts: { completed: TRAINED } } });
  });

  it('all meet: each observation its studies', async () => {
    const whole = { treated: { n: TRAINED }, comparison: { n: TRAINED }, excluded: [] };

    expect(await world.ask(`query { ${studies.join(' ')} }`)).toEqual(
      Object.fromEntries(numbers(COPIES).map((at) => [`s${at}`, whole])),
    );
  });
  it('leave nothing for the sweep to mend', async () => {
    await world.travelTo('2026-05-03');

    expect((await untilSwept(world)).map(({ sweepMended }) => sweepMended)).toEqual([0, 0, 0, 0]);
  }, 300_000);
});
