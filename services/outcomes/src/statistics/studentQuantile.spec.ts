import { describe, expect, it } from '@jest/globals';
import { studentQuantile } from './studentQuantile.js';

describe("the quantile of Student's t", () => {
  it.each([
    [1, 12.706204736174694],
    [2, 4.302652729749462],
    [2.5, 3.574654842003682],
    [10, 2.2281388519862744],
    [30.3, 2.041424872699853],
    [307.13, 1.9677179919487162],
    [10_000, 1.960201239890626],
    [1_000_000, 1.9599663568141068],
  ])('at 97.5 %% with %d degrees of freedom is %d', (degreesOfFreedom, expected) => {
    expect(Math.abs(studentQuantile(0.975, degreesOfFreedom) / expected - 1)).toBeLessThan(1e-9);
  });

  it('is zero in the middle', () => {
    expect(studentQuantile(0.5, 7)).toBe(0);
  });
});
