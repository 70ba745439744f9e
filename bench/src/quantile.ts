/** The value at a fraction of the sorted numbers: 0.5 is the median, 0.99 the 99th percentile. NaN of none. */
export function quantile(numbers: readonly number[], fraction: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * fraction))] ?? NaN;
}

export const median = (numbers: readonly number[]): number => quantile(numbers, 0.5);
