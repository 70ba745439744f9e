import type { Decimal } from './decimal.js';
import { invariant } from './invariant.js';

/**
 * An exact quotient of decimals, such as a mean weighted by days: `numerator / denominator`, the numerator counted in
 * 10^-12 like every decimal. It is compared by cross-multiplication and rounded only where it is shown.
 */
export interface Fraction {
  readonly numerator: bigint;
  /** More than zero. */
  readonly denominator: bigint;
}

/** A decimal as a fraction. */
export const fromDecimal = (value: Decimal): Fraction => ({ numerator: value, denominator: 1n });

/** Below zero when `a` is less than `b`, zero when they are equal, above zero when `a` is more; nothing is rounded. */
export function compareFractions(a: Fraction, b: Fraction): -1 | 0 | 1 {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The nearest decimal of 12 places; a tie goes to the even last digit, so that rounding favors neither side. */
export function roundToDecimal({ numerator, denominator }: Fraction): Decimal {
  invariant(denominator > 0n, 'a fraction has a denominator above zero');
  const magnitude = numerator < 0n ? -numerator : numerator;
  const quotient = magnitude / denominator;
  const doubled = (magnitude % denominator) * 2n;
  const isUp = doubled > denominator || (doubled === denominator && quotient % 2n === 1n);
  const rounded = isUp ? quotient + 1n : quotient;
  return numerator < 0n ? -rounded : rounded;
}
