import fc from 'fast-check';
import type { Row, World } from '../worlds/world.js';

/**
 * So many people are trained, as many more are compared with them, and so many policies wait for every trained person's
 * completion as studies wait for everybody's values.
 */
export interface DependentThings {
  readonly trained: number;
  readonly copies: number;
  readonly rowsPerImport: number;
}

type Command = (world: World) => Promise<unknown>;

const LANES = 8;
const SEED = 20_261_122;

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at);
const listPeople = ({ trained }: DependentThings): readonly string[] => numbers(2 * trained).map((at) => `P${at}`);
const month = (name: string) => ({ from: `${name}-01`, to: name === '2025-01' ? `${name}-31` : `${name}-30` });
const growth = { baseline: month('2025-01'), outcome: month('2025-04'), minimumGrowthPercent: 10 };
const amount = { minorUnits: 50_000, currency: 'CNY' };

/** Each trained person with the enrollment and with each policy, and everybody with each study. */
export const countPairs = ({ trained, copies }: DependentThings): number => trained + copies * (trained + 2 * trained);

const toValues = (people: readonly string[], name: string, valueOf: (at: number) => number): readonly Row[] =>
  people.map((person, at) => ({ person, metric: 'sales', from: name, to: name, value: String(valueOf(at)) }));

const publishPolicy =
  (key: string): Command =>
  (world) =>
    world.make('publishIncentivePolicy', {
      ...{ requestId: key, key, title: 'Transfer award', effectiveFrom: '2025-01-01' },
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
function drawCommands(things: DependentThings): readonly Command[] {
  const { trained, copies, rowsPerImport } = things;
  const toImports = (kind: 'people' | 'enrollments' | 'observations', rows: readonly Row[]): readonly Command[] =>
    numbers(Math.ceil(rows.length / rowsPerImport)).map(
      (at) => (world) => world.import(kind, rows.slice(at * rowsPerImport, (at + 1) * rowsPerImport)),
    );
  const people = listPeople(things);
  const persons = people.map((externalId) => ({ externalId, orgUnit: 'company' }));
  const days = { enrolledOn: '2025-02-01', completedOn: '2025-02-27' };
  const enrollments = people.slice(0, trained).map((person) => ({ person, cohort: 'spring', ...days }));
  const before = toValues(people, '2025-01', (at) => 1000 + (at % 50));
  const after = toValues(people, '2025-04', (at) => 1300 + (at % 70));
  const commands: readonly Command[] = [
    ...toImports('people', persons),
    ...toImports('enrollments', enrollments),
    ...toImports('observations', before),
    ...toImports('observations', after),
    ...numbers(copies).map((at) => publishPolicy(`award-${at}`)),
    ...numbers(copies).map((at) => defineStudy(`study-${at}`)),
  ];
  const shuffled = fc.shuffledSubarray([...commands], { minLength: commands.length });
  return fc.sample(shuffled, { seed: SEED, numRuns: 1 })[0] ?? [];
}

/**
 * Defines what must be there, and then lets everything that depends on something arrive in lanes side by side, through
 * all doors, so that several commands are on their way at any time.
 */
export async function letThingsArrive(doors: readonly World[], things: DependentThings): Promise<void> {
  const [world] = doors;
  await world?.make('createCourse', { requestId: '1', key: 'selling', title: 'Selling' });
  const days = { startsOn: '2025-02-01', endsOn: '2025-02-28' };
  await world?.make('scheduleCohort', { requestId: '2', key: 'spring', course: 'selling', ...days });
  const metric = { key: 'sales', name: 'Sales', unit: 'CNY', direction: 'HIGHER_IS_BETTER', dimension: 'EFFICIENCY' };
  await world?.make('defineMetric', { requestId: '3', ...metric });
  const commands = drawCommands(things).values();
  const lanes = numbers(LANES).map((lane) => doors[lane % doors.length]);
  await Promise.all(
    lanes.map(async (door) => {
      for (const command of commands) if (door) await command(door);
    }),
  );
  await world?.settle();
}

/** How many have met: completions and their policies, enrollments and their persons. */
export function readMeetings(world: World, { copies }: DependentThings): Promise<unknown> {
  const policies = numbers(copies).map(
    (at) => `p${at}: incentivePolicy(key: "award-${at}") { entries { totalCount } }`,
  );
  return world.ask(`query { ${policies.join(' ')} cohort(key: "spring") { enrollmentCounts { completed } } }`);
}

export function expectedMeetings({ copies, trained }: DependentThings): unknown {
  const entries = numbers(copies).map((at) => [`p${at}`, { entries: { totalCount: trained } }]);
  return { ...Object.fromEntries(entries), cohort: { enrollmentCounts: { completed: trained } } };
}

/** How many values have met their studies. */
export function readStudies(world: World, { copies }: DependentThings): Promise<unknown> {
  const studies = numbers(copies).map(
    (at) => `s${at}: study(key: "study-${at}") { treated { n } comparison { n } excluded { n } }`,
  );
  return world.ask(`query { ${studies.join(' ')} }`);
}

export function expectedStudies({ copies, trained }: DependentThings): unknown {
  const whole = { treated: { n: trained }, comparison: { n: trained }, excluded: [] };
  return Object.fromEntries(numbers(copies).map((at) => [`s${at}`, whole]));
}
