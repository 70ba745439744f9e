/** Exact sums of numbers: what means and variances are made of. Whole units are 10^-12, of squares 10^-24. */
export interface Moments {
  readonly n: number;
  readonly sum: bigint;
  readonly squares: bigint;
}

export const noMoments: Moments = { n: 0, sum: 0n, squares: 0n };

export const momentsOf = (value: bigint): Moments => ({ n: 1, sum: value, squares: value * value });

export const addMoments = (a: Moments, b: Moments): Moments => ({
  n: a.n + b.n,
  sum: a.sum + b.sum,
  squares: a.squares + b.squares,
});
