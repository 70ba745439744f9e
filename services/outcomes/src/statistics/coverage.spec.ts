import { describe, expect, it } from '@jest/globals';
import { DECIMAL_ONE } from '@holdfast/kernel';
import { differenceOfMeans, type MeanDifference } from '../domain/estimate/meanDifference.js';
import { addMoments, momentsOf, noMoments, type Moments } from '../domain/sums/moments.js';
import { studentQuantile } from './studentQuantile.js';

const SEEDS = 200;
const PLANTED = 300;

/** Uniform numbers in [0, 1) from a seed (mulberry32), so that every run is the same. */
function createUniform(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A normal number by Box and Muller. */
const normal = (uniform: () => number): number =>
  Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());

const toMoments = (values: readonly number[]): Moments =>
  values
    .map((value) => momentsOf(BigInt(Math.round(value * 100)) * (DECIMAL_ONE / 100n)))
    .reduce(addMoments, noMoments);

interface Company {
  /** How much better those are on a stable level who choose to be trained. */
  readonly selection: number;
  readonly effect: number;
  readonly treated: number;
  readonly others: number;
}

/** People with a stable level and noise in both years; the trained gain the effect and vary more than the others. */
function draw(
  { selection, effect, treated, others }: Company,
  seed: number,
): Record<'means' | 'changes', MeanDifference> {
  const uniform = createUniform(seed);
  const people = Array.from({ length: treated + others }, (_, index) => {
    const isTreated = index < treated;
    const level = 10_000 + 2_000 * normal(uniform) + (isTreated ? selection : 0);
    const before = level + 800 * normal(uniform);
    const after = level + 400 + (isTreated ? effect + 1_200 * normal(uniform) : 800 * normal(uniform));
    return { isTreated, after, change: after - before };
  });
  const estimate = (figure: 'after' | 'change'): MeanDifference => {
    const [a, b] = [true, false].map((side) =>
      toMoments(people.filter(({ isTreated }) => isTreated === side).map((each) => each[figure])),
    );
    const difference = differenceOfMeans(a ?? noMoments, b ?? noMoments, studentQuantile);
    if (!difference.ok) throw new Error(difference.refusal);
    return difference.value;
  };
  return { means: estimate('after'), changes: estimate('change') };
}

/** The share of seeds whose interval contains the truth. */
function coverage(company: Company, estimate: 'means' | 'changes', truth: number): number {
  const intervals = Array.from({ length: SEEDS }, (_, seed) => draw(company, seed + 1)[estimate]);
  return intervals.filter(({ low, high }) => low <= truth && truth <= high).length / SEEDS;
}

const isFair = (share: number): boolean => share >= 0.92 && share <= 0.98;

describe(`95 % intervals over ${SEEDS} seeds`, () => {
  const byLot: Company = { selection: 0, effect: PLANTED, treated: 60, others: 140 };
  const byChoice: Company = { selection: 1_800, effect: 0, treated: 60, others: 140 };
  const small: Company = { selection: 0, effect: PLANTED, treated: 5, others: 8 };

  it.each([
    ['of means, drawn by lot', byLot, 'means', PLANTED],
    ['of changes, drawn by lot', byLot, 'changes', PLANTED],
    ['of changes, chosen on a stable level, without an effect', byChoice, 'changes', 0],
    ['of means in a group too small to tell', small, 'means', PLANTED],
  ] as const)('%s contain the planted effect in 92 to 98 %% of the seeds', (_, company, estimate, truth) => {
    expect(isFair(coverage(company, estimate, truth))).toBe(true);
  });

  it('of naive means miss the truth where people chose to be trained', () => {
    expect(coverage(byChoice, 'means', 0)).toBeLessThan(0.1);
  });
});
