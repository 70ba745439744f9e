import { GROUP_SIZE_MIN, GROUPS_DIFFER_BEYOND_ONE_IN } from '../policy.js';
import type { Moments } from '../sums/moments.js';

/** n times the sum of squared distances from the mean. */
const scatter = ({ n, sum, squares }: Moments): bigint => BigInt(n) * squares - sum * sum;

/**
 * Whether the groups' means are further apart than a quarter of the pooled standard deviation. Compared as integers:
 * 16 x difference^2 > pooled variance, both sides times what makes them whole.
 */
export function areApart(treated: Moments, comparison: Moments): boolean {
  if (treated.n < GROUP_SIZE_MIN || comparison.n < GROUP_SIZE_MIN) return false;
  const [a, b] = [BigInt(treated.n), BigInt(comparison.n)];
  const difference = treated.sum * b - comparison.sum * a;
  const pooled = a * b * (b * scatter(treated) + a * scatter(comparison));
  return GROUPS_DIFFER_BEYOND_ONE_IN ** 2n * difference * difference * (a + b - 2n) > pooled;
}
