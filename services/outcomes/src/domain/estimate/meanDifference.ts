import { DECIMAL_ONE, ok, refuse, toRatio, type Fraction, type Result } from '@holdfast/kernel';
import { CONFIDENCE_LEVEL, GROUP_SIZE_MIN } from '../policy.js';
import type { Moments } from '../sums/moments.js';

/** The value below which Student's t with these degrees of freedom stays with this probability. */
export type StudentQuantile = (probability: number, degreesOfFreedom: number) => number;

/** Why the difference of two means cannot be estimated. */
export type NoDifferenceReason = 'TOO_FEW_TREATED' | 'TOO_FEW_COMPARISON' | 'NO_VARIATION';

/** The difference of two means with the uncertainty that different people would have brought. */
export interface MeanDifference {
  readonly value: number;
  /** The same, exact. */
  readonly exact: Fraction;
  readonly low: number;
  readonly high: number;
  readonly level: number;
  readonly standardError: number;
  readonly degreesOfFreedom: number;
  readonly n: number;
}

/** The variance of a mean: (n x squares - sum^2) / (n^2 x (n - 1)), exact until the division. */
function varianceOfMean({ n, sum, squares }: Moments): number {
  const count = BigInt(n);
  return toRatio(count * squares - sum * sum, count * count * (count - 1n) * DECIMAL_ONE * DECIMAL_ONE);
}

/**
 * Treated minus comparison, with the interval by Welch: the groups may vary differently, and the degrees of freedom
 * are Satterthwaite's. Without variation there is no interval, since one of no width would claim a certainty.
 */
export function differenceOfMeans(
  treated: Moments,
  comparison: Moments,
  quantile: StudentQuantile,
): Result<MeanDifference, NoDifferenceReason> {
  if (treated.n < GROUP_SIZE_MIN) return refuse('TOO_FEW_TREATED');
  if (comparison.n < GROUP_SIZE_MIN) return refuse('TOO_FEW_COMPARISON');
  const [a, b] = [varianceOfMean(treated), varianceOfMean(comparison)];
  const variance = a + b;
  if (variance === 0) return refuse('NO_VARIATION');
  const exact = {
    numerator: treated.sum * BigInt(comparison.n) - comparison.sum * BigInt(treated.n),
    denominator: BigInt(treated.n) * BigInt(comparison.n),
  };
  const value = toRatio(exact.numerator, exact.denominator * DECIMAL_ONE);
  const standardError = Math.sqrt(variance);
  // The shares keep the squares within what a double holds, however large or small the variances are.
  const [shareA, shareB] = [a / variance, b / variance];
  const degreesOfFreedom = 1 / (shareA ** 2 / (treated.n - 1) + shareB ** 2 / (comparison.n - 1));
  const margin = quantile(1 - (1 - CONFIDENCE_LEVEL) / 2, degreesOfFreedom) * standardError;
  return ok({
    value,
    exact,
    low: value - margin,
    high: value + margin,
    level: CONFIDENCE_LEVEL,
    standardError,
    degreesOfFreedom,
    n: treated.n + comparison.n,
  });
}
