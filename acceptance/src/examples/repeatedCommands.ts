import fc from 'fast-check';
import type { World } from '../worlds/world.js';

/** A command under its request id, and how many commands later each of its copies is sent; 0 is at once. */
interface RepeatedCommand {
  readonly mutation: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly delays: readonly number[];
}

const COPIES_MAX = 5;
/** A known key gets another version, so a copy that was taken for a new command shows as a version too many. */
const COMMANDS_PER_KEY = 5;
const LANES = 12;
const SEED = 20_261_122;

const period = (month: string) => ({ from: `2025-${month}-01`, to: `2025-${month}-28` });
const growth = { baseline: period('01'), outcome: period('04'), minimumGrowthPercent: 10 };
const amount = { minorUnits: 100, currency: 'CNY' };
const steps = [{ key: 'lead', title: 'Lead', payIncreasePercent: '5' }];
const costKeys = ['floor', 'shop'];

/** One command of each service, all of which can be told apart by what they leave. */
function listInputs(at: number): readonly Pick<RepeatedCommand, 'mutation' | 'input'>[] {
  const key = `key-${Math.floor(at / COMMANDS_PER_KEY)}`;
  const rule = { metricGrowth: { course: 'training', metric: 'output', ...growth, amount } };
  const cost = { kind: 'DIRECT', description: `place ${at}`, amount, source: 'invoice' };
  const study = costKeys[at % costKeys.length];
  return [
    { mutation: 'createCourse', input: { requestId: `course-${at}`, key: `course-${at}`, title: 'Training' } },
    { mutation: 'publishCareerPath', input: { requestId: `path-${at}`, key, title: `Path ${at}`, steps } },
    {
      mutation: 'publishIncentivePolicy',
      input: { requestId: `policy-${at}`, key, title: `Award ${at}`, effectiveFrom: '2025-01-01', rule },
    },
    { mutation: 'addCostLine', input: { requestId: `cost-${at}`, study, ...cost } },
  ];
}

/** So many commands of each of the four services, each of which is sent one to five times, near each other or far apart. */
export function drawCommands(perService: number): readonly RepeatedCommand[] {
  const inputs = Array.from({ length: perService }, (_, at) => listInputs(at)).flat();
  const later = fc.constantFrom(0, 0, 1, inputs.length / 2);
  const delays = fc.array(later, { minLength: 1, maxLength: COPIES_MAX, size: 'max' });
  const drawn = fc.sample(delays, { seed: SEED, numRuns: inputs.length });
  return inputs.map((input, at) => ({ ...input, delays: drawn[at] ?? [0] }));
}

export const countCopies = (commands: readonly RepeatedCommand[]): number =>
  commands.reduce((sum, { delays }) => sum + delays.length, 0);

/** What the commands need to be there. */
export async function prepareRepetition(world: World): Promise<void> {
  const metric = { key: 'output', name: 'Output', unit: 'pieces', dimension: 'EFFICIENCY' };
  await world.make('defineMetric', { requestId: 'output', direction: 'HIGHER_IS_BETTER', ...metric });
  await world.make('createCourse', { requestId: 'training', key: 'training', title: 'Training' });
  for (const key of costKeys)
    await world.make('defineStudy', {
      ...{ requestId: key, key, question: 'Did it help?', design: 'RANDOMIZED', metric: 'output' },
      ...{ treated: { cohorts: ['spring'], members: 'ENROLLED' }, comparison: { orgUnits: ['company'] } },
      ...{ baseline: growth.baseline, outcome: growth.outcome },
    });
}

/** Sends every copy of every command, through all doors side by side; each of them has to be answered as made. */
export async function sendCopies(doors: readonly World[], commands: readonly RepeatedCommand[]): Promise<void> {
  const copies = commands
    .flatMap((command, at) => command.delays.map((delay) => ({ ...command, turn: at + delay })))
    .sort((a, b) => a.turn - b.turn)
    .values();
  const lanes = Array.from({ length: LANES }, (_, lane) => doors[lane % doors.length]);
  await Promise.all(
    lanes.map(async (door) => {
      for (const { mutation, input } of copies) await door?.make(mutation, input);
    }),
  );
}

interface Leavings {
  readonly courses: number;
  readonly careerPathVersions: number;
  readonly policyVersions: number;
  readonly costLines: readonly string[];
}

const costsOf = (keys: readonly string[]): string =>
  keys.map((key, at) => `s${at}: study(key: "${key}") { costLines { description } }`).join(' ');

/** What so many commands of each service have left, counted where one too many would show. */
export async function readLeavings(world: World, perService: number): Promise<Leavings> {
  const each = (prefix: string, count: number, toField: (at: number) => string): string =>
    Array.from({ length: count }, (_, at) => `${prefix}${at}: ${toField(at)}`).join(' ');
  const keys = Math.ceil(perService / COMMANDS_PER_KEY);
  const paths = each('p', keys, (at) => `careerPath(key: "key-${at}") { version }`);
  const policies = each('i', keys, (at) => `incentivePolicy(key: "key-${at}") { version }`);
  const courses = each('c', perService, (at) => `course(key: "course-${at}") { key }`);
  // Our own answers to our own queries.
  const versions = async (query: string): Promise<number> => {
    const answer = (await world.ask(`query { ${query} }`)) as Record<string, { readonly version: number } | null>;
    return Object.values(answer).reduce((sum, found) => sum + (found?.version ?? 0), 0);
  };
  const costs = (await world.ask(`query { ${costsOf(costKeys)} }`)) as Record<
    string,
    { readonly costLines: readonly { readonly description: string }[] }
  >;
  return {
    courses: Object.values(await world.ask(`query { ${courses} }`)).filter((course) => course !== null).length,
    careerPathVersions: await versions(paths),
    policyVersions: await versions(policies),
    costLines: Object.values(costs)
      .flatMap(({ costLines }) => costLines.map(({ description }) => description))
      .sort(),
  };
}

/** What they leave when each of them has its effect once. */
export const expectedLeavings = (perService: number): Leavings => ({
  courses: perService,
  careerPathVersions: perService,
  policyVersions: perService,
  costLines: Array.from({ length: perService }, (_, at) => `place ${at}`).sort(),
});
