import { beforeAll, describe, expect, it } from '@jest/globals';
import { drawFigures, type Figures } from './drawFigures.js';
import { complaintsProgram, lotProgram, popularProgram, type Program } from './programs.js';
import { createRandom } from './random.js';
import { drawRoster } from './roster.js';

const SEEDS = 200;

interface Difference {
  readonly value: number;
  readonly standardError: number;
}

function momentsOf(values: readonly number[]): { readonly mean: number; readonly errorSquared: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, errorSquared: squares / (values.length - 1) / values.length };
}

/** Welch's difference in means; with thousands of people the quantile of t is the normal one. */
function compare(people: readonly Figures[], read: (figures: Figures) => number | null): Difference {
  const [treated, others] = [true, false].map((isTreated) =>
    momentsOf(
      people
        .filter((figures) => figures.isEligible && figures.isTreated === isTreated)
        .map(read)
        .filter((value) => value !== null),
    ),
  );
  if (!treated || !others) throw new Error('a comparison has two groups');
  return { value: treated.mean - others.mean, standardError: Math.sqrt(treated.errorSquared + others.errorSquared) };
}

const afterwards = ({ outcome }: Figures): number | null => outcome;
const change = ({ baseline, outcome }: Figures): number | null =>
  baseline === null || outcome === null ? null : outcome - baseline;

const contains = ({ value, standardError }: Difference, truth: number): boolean =>
  Math.abs(value - truth) <= 1.96 * standardError;

/** What 200 companies say of a program. */
function repeat<Answer>(program: Program, ask: (people: readonly Figures[]) => Answer): readonly Answer[] {
  return Array.from({ length: SEEDS }, (_, seed) => {
    const random = createRandom(`planted-${seed}`);
    return ask(drawFigures(random.fork(program.key), program, drawRoster(random.fork('roster'))));
  });
}

const shareOf = (answers: readonly boolean[]): number => answers.filter(Boolean).length / answers.length;

describe(`what was planted, over ${SEEDS} seeds`, () => {
  it.each([lotProgram, complaintsProgram])('is found by lot for $key as often as its interval promises', (program) => {
    const truth = program.effect * program.metric.mean;
    const coverage = shareOf(repeat(program, (people) => contains(compare(people, afterwards), truth)));
    expect(coverage).toBeGreaterThanOrEqual(0.92);
    expect(coverage).toBeLessThanOrEqual(0.98);
  });

  it.each([lotProgram, complaintsProgram])('is told apart from nothing for $key', (program) => {
    expect(shareOf(repeat(program, (people) => contains(compare(people, afterwards), 0)))).toBeLessThan(0.01);
  });

  describe('of the popular program, which changes nothing', () => {
    let answers: readonly { readonly isZeroInside: boolean; readonly gapPercent: number }[];
    beforeAll(() => {
      answers = repeat(popularProgram, (people) => {
        const others = people.filter(({ isTreated, isEligible }) => isEligible && !isTreated).map(afterwards);
        const { mean } = momentsOf(others.filter((value) => value !== null));
        const isZeroInside = contains(compare(people, change), 0);
        return { isZeroInside, gapPercent: (100 * compare(people, afterwards).value) / mean };
      });
    });

    it('is seen by the difference in differences', () => {
      const coverage = shareOf(answers.map(({ isZeroInside }) => isZeroInside));
      expect(coverage).toBeGreaterThanOrEqual(0.92);
      expect(coverage).toBeLessThanOrEqual(0.98);
    });

    it('is hidden by a naive gap of about 18 percent', () => {
      const { mean } = momentsOf(answers.map(({ gapPercent }) => gapPercent));
      expect(mean).toBeGreaterThan(16);
      expect(mean).toBeLessThan(20);
    });
  });
});
