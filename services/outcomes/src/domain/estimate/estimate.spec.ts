import { describe, expect, it } from '@jest/globals';
import { DECIMAL_ONE } from '@holdfast/kernel';
import { addMoments, momentsOf, noMoments, type Moments } from '../sums/moments.js';
import { areApart } from './areApart.js';
import { gradeOf } from './grade.js';
import { differenceOfMeans } from './meanDifference.js';

const of = (...values: readonly number[]): Moments =>
  values.map((value) => momentsOf(BigInt(value) * DECIMAL_ONE)).reduce(addMoments, noMoments);
/** Twice the standard error on both sides, so that the specs need no distribution. */
const two = () => 2;

describe('the difference of two means', () => {
  it('has the standard error and degrees of freedom by Welch', () => {
    const difference = differenceOfMeans(of(1, 2, 3, 4), of(2, 4, 6), two);
    // Variances of the means: 5/3 / 4 and 4 / 3.
    const [a, b] = [5 / 12, 4 / 3];
    expect(difference.ok && difference.value).toMatchObject({ value: -1.5, n: 7, level: 0.95 });
    expect(difference.ok && difference.value.standardError).toBeCloseTo(Math.sqrt(a + b), 12);
    expect(difference.ok && difference.value.degreesOfFreedom).toBeCloseTo(
      (a + b) ** 2 / (a ** 2 / 3 + b ** 2 / 2),
      12,
    );
    expect(difference.ok && difference.value.high - difference.value.low).toBeCloseTo(4 * Math.sqrt(a + b), 12);
  });

  it.each([
    ['one treated person', of(1), of(1, 2), 'TOO_FEW_TREATED'],
    ['nobody to compare with', of(1, 2), noMoments, 'TOO_FEW_COMPARISON'],
    ['values that never vary', of(5, 5, 5), of(3, 3), 'NO_VARIATION'],
  ])('with %s has a reason instead', (_, treated, comparison, refusal) => {
    expect(differenceOfMeans(treated, comparison, two)).toEqual({ ok: false, refusal });
  });

  it('is exact where doubles would cancel', () => {
    const large = 9_000_000_000_000_000;
    const difference = differenceOfMeans(of(large, large + 2), of(large, large + 1, large + 2), two);
    expect(difference.ok && [difference.value.value, difference.value.standardError]).toEqual([
      0,
      Math.sqrt(1 + 1 / 3),
    ]);
  });
});

describe('groups at the start', () => {
  it('are apart beyond a quarter of a pooled standard deviation, and not at it', () => {
    // 1, 5, 9 and 0, 4, 8 both have the variance 16, so a quarter of the standard deviation is 1.
    expect(areApart(of(1, 5, 9), of(0, 4, 8))).toBe(false);
    expect(areApart(of(2, 6, 10), of(0, 4, 8))).toBe(true);
  });

  it('are apart when they never vary and still differ', () => {
    expect(areApart(of(5, 5), of(4, 4))).toBe(true);
    expect(areApart(of(5, 5), of(5, 5))).toBe(false);
  });

  it('are not judged by fewer than two people', () => {
    expect(areApart(of(5), of(4, 4))).toBe(false);
  });
});

describe('the grade of an estimate', () => {
  it.each([
    ['RANDOMIZED', 'DIFFERENCE_IN_MEANS', false, 'SMS_5'],
    ['RANDOMIZED', 'DIFFERENCE_IN_MEANS', true, 'SMS_4'],
    ['OBSERVATIONAL', 'DIFFERENCE_IN_DIFFERENCES', false, 'SMS_3'],
    ['OBSERVATIONAL', 'DIFFERENCE_IN_DIFFERENCES', true, 'SMS_2'],
    ['OBSERVATIONAL', 'DIFFERENCE_IN_MEANS', false, 'SMS_1'],
  ] as const)('of a %s study by %s (clustered: %s) is %s', (design, method, isClustered, grade) => {
    expect(gradeOf(design, method, isClustered)).toBe(grade);
  });
});
