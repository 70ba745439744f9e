import { describe, expect, it } from '@jest/globals';
import { chooseByList, mapThreads, type ChoiceLists } from './choices.js';
import { shrink, type Run } from './shrink.js';
import type { Outcome } from './simulate.js';

const PARTS = 20;
const TURNS = 100;

/** A story that goes wrong in a way of its own; it draws what a run would draw. */
const runBy =
  (findFailure: (story: Outcome['choices']) => string | undefined): Run =>
  async (lists) => {
    const story = chooseByList(lists);
    for (let part = 0; part < PARTS; part++) story.of('omitted').rarely(Number.POSITIVE_INFINITY, 1);
    for (let turn = 0; turn < TURNS; turn++) {
      story.of('turns').below(9);
      story.of('mishaps').rarely(10, 3);
    }
    const choices = story.made();
    const failure = findFailure(choices);
    const happened = {
      mishaps: 0,
      crashes: 0,
      pairs: 0,
      unevaluated: 0,
      hasParked: false,
      hasRestored: false,
      hadWrongClocks: false,
    };
    return { hash: '', steps: TURNS, ...happened, commands: PARTS, choices, failure, trace: [] };
  };

const lively: ChoiceLists = mapThreads((thread) =>
  thread === 'turns' || thread === 'mishaps' ? Array.from({ length: TURNS }, (_, at) => 1 + (at % 3)) : [],
);
const isOmitted = ({ omitted = [] }: ChoiceLists, part: number): boolean => omitted[part] === 1;

async function shrinkAll(findFailure: Parameters<typeof runBy>[0], triesMax = 1_000) {
  const run = runBy(findFailure);
  return shrink(await run(lively), triesMax, run);
}

describe('a failure', () => {
  it('is left with the commands that it needs', async () => {
    const { choices } = await shrinkAll((story) => (isOmitted(story, 3) || isOmitted(story, 17) ? undefined : 'Lost.'));

    expect(choices.omitted?.flatMap((each, part) => (each === 0 ? [part] : []))).toEqual([3, 17]);
  });

  it('is left with the mishaps that it needs, which come as early as they may', async () => {
    const { choices } = await shrinkAll(({ mishaps = [] }) =>
      mishaps.filter((m) => m === 2).length > 1 ? 'Lost.' : undefined,
    );

    expect(choices.mishaps).toEqual([2, 2]);
    expect(choices.turns).toEqual([]);
  });

  it('is left with choices as low as they may be', async () => {
    const { choices } = await shrinkAll(({ turns = [] }) => ((turns[4] ?? 0) >= 2 ? 'Lost.' : undefined));

    expect(choices.turns).toEqual([0, 0, 0, 0, 2]);
  });

  it('never becomes another one', async () => {
    const { failure } = await shrinkAll(({ mishaps = [] }) => {
      if (mishaps.includes(3)) return 'After 17 steps it was lost.';
      return mishaps.includes(2) ? 'It came twice.' : undefined;
    });

    expect(failure).toBe('After 17 steps it was lost.');
  });

  it('is given up after so many tries', async () => {
    const { tries, failure } = await shrinkAll(() => 'Lost.', 3);

    expect([tries, failure]).toEqual([3, 'Lost.']);
  });
});
