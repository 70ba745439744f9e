import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  countCopies,
  drawCommands,
  expectedLeavings,
  prepareRepetition,
  readLeavings,
  sendCopies,
} from '../examples/repeatedCommands.js';
import { openSingleProcess } from '../worlds/singleProcess.js';
import type { World } from '../worlds/world.js';

const period = { from: '2026-01-01', to: '2026-06-30' };
const CNY = { minorUnits: 1, currency: 'CNY' };
const worthless = { minorUnits: -1, currency: 'CNY' };

/** Every mutation that takes a request id, with an input that has other mistakes where it can have any. */
const mutations: readonly (readonly [
  mutation: string,
  input: Readonly<Record<string, unknown>>,
  mistakes: readonly string[],
])[] = [
  ['publishCareerPath', { key: 'floor', title: 'Floor', steps: [] }, ['steps']],
  [
    'makeCareerCommitment',
    { person: '1', careerPath: 'a', step: 'b', personalGoal: 'c', businessGoal: '' },
    ['businessGoal'],
  ],
  ['createCourse', { key: 'sales', title: '' }, ['title']],
  ['scheduleCohort', { key: 'spring', course: 'sales', startsOn: '2026-03-01', endsOn: '2026-02-01' }, ['endsOn']],
  ['defineMetric', { key: '', name: 'Sales', unit: 'CNY', direction: 'HIGHER_IS_BETTER', dimension: 'COST' }, ['key']],
  [
    'defineStudy',
    {
      ...{ key: 'sales', question: ' ', design: 'RANDOMIZED', metric: 'sales', outcome: period },
      ...{ treated: { cohorts: ['a'], members: 'ENROLLED' }, comparison: { orgUnits: ['b'] } },
    },
    ['question'],
  ],
  [
    'addCostLine',
    { study: 'sales', kind: 'DIRECT', description: 'Places', amount: worthless, source: 'invoice' },
    ['amount.minorUnits'],
  ],
  ['setMonetization', { metric: 'sales', valuePerUnit: CNY, source: '' }, ['source']],
  ['publishIncentivePolicy', { key: 'award', title: 'Award', effectiveFrom: '2026-01-01', rule: {} }, ['rule']],
  ['approveIncentive', { incentive: 'a' }, []],
  ['rejectIncentive', { incentive: 'a', reason: '' }, ['reason']],
  ['payIncentive', { incentive: 'a' }, []],
  ['decideIncentiveReversal', { incentive: 'a', isReversed: true, reason: '' }, ['reason']],
];

describe('a request id', () => {
  let world: World;
  beforeAll(async () => {
    world = await openSingleProcess({ today: '2026-01-01' });
  });
  afterAll(() => world.close());

  /** The fields at which a mutation finds mistakes, or else the name of its answer. */
  async function findMistakes(mutation: string, input: Readonly<Record<string, unknown>>): Promise<unknown> {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!`;
    const { answer } = (await world.ask(
      `mutation ($input: ${type}) { answer: ${mutation}(input: $input) {
        __typename ... on InvalidInput { violations { path } } } }`,
      { input },
    )) as { readonly answer: { readonly __typename: string; readonly violations?: readonly { path: string[] }[] } };
    return answer.violations?.map(({ path }) => path.join('.')) ?? answer.__typename;
  }

  it.each(mutations)('of %s has 1 to 200 characters', async (mutation, input, mistakes) => {
    for (const requestId of ['', 'x'.repeat(201)])
      expect(await findMistakes(mutation, { requestId, ...input })).toEqual(['requestId', ...mistakes]);
    for (const requestId of [' ', '長'.repeat(200)])
      expect(await findMistakes(mutation, { requestId, ...input })).toEqual(
        mistakes.length > 0 ? mistakes : 'IncentiveNotFound',
      );
  });

  it('makes one thing of many that are asked for at once', async () => {
    const keys = Array.from({ length: 20 }, (_, index) => `course-at-once-${index}`);
    const answers = await Promise.all(
      keys.map((key) => findMistakes('createCourse', { requestId: 'the same', key, title: 'Selling' })),
    );
    expect(answers.filter((answer) => answer === 'CreateCourseSuccess')).toHaveLength(1);
    expect(answers.filter((answer) => answer === 'RequestIdReused')).toHaveLength(keys.length - 1);
  });

  it('has one effect, however often and however close together its command is sent', async () => {
    const perService = 150;
    const commands = drawCommands(perService);
    await prepareRepetition(world);
    await sendCopies([world], commands);
    await world.settle();

    expect(countCopies(commands)).toBeGreaterThan(2 * commands.length);
    expect(await readLeavings(world, perService)).toEqual(expectedLeavings(perService));
  }, 120_000);

  it('of a promise finds it also when its step has left the path', async () => {
    const step = (key: string) => ({ key, title: key, payIncreasePercent: '5' });
    const path = { key: 'sales', title: 'Sales' };
    await findMistakes('publishCareerPath', { requestId: 'v1', ...path, steps: [step('lead')] });
    const promise = { person: '1', careerPath: 'sales', step: 'lead', personalGoal: 'Lead', businessGoal: 'Sell' };
    await findMistakes('makeCareerCommitment', { requestId: 'p', ...promise });
    await findMistakes('publishCareerPath', { requestId: 'v2', ...path, steps: [step('head')] });

    expect(await findMistakes('makeCareerCommitment', { requestId: 'p', ...promise })).toBe(
      'MakeCareerCommitmentSuccess',
    );
    expect(await findMistakes('makeCareerCommitment', { requestId: 'q', ...promise })).toBe('CareerStepNotFound');
  });
});
