import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareFractions, fromDecimal, roundToDecimal } from './fraction.js';

const fractions = fc.record({
  numerator: fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }),
  denominator: fc.bigInt({ min: 1n, max: 10n ** 6n }),
});

describe('a fraction rounded to a decimal', () => {
  it.each([
    [5n, 2n, 2n],
    [7n, 2n, 4n],
    [-5n, 2n, -2n],
    [-7n, 2n, -4n],
    [1n, 3n, 0n],
    [2n, 3n, 1n],
    [-2n, 3n, -1n],
  ])('makes %s/%s the decimal %s: ties go to the even digit', (numerator, denominator, expected) => {
    expect(roundToDecimal({ numerator, denominator })).toBe(expected);
  });

  it('is never further than half a unit away', () => {
    fc.assert(
      fc.property(fractions, ({ numerator, denominator }) => {
        const distance = roundToDecimal({ numerator, denominator }) * denominator - numerator;
        expect(2n * (distance < 0n ? -distance : distance) <= denominator).toBe(true);
      }),
    );
  });
});

describe('two fractions', () => {
  it('are equal however they are written', () => {
    expect(compareFractions({ numerator: 2n, denominator: 6n }, { numerator: 1n, denominator: 3n })).toBe(0);
  });

  it('differ by the least amount that there is', () => {
    expect(
      compareFractions(
        { numerator: 1n, denominator: 3n },
        { numerator: 10n ** 20n + 1n, denominator: 3n * 10n ** 20n },
      ),
    ).toBe(-1);
  });

  it('compare as decimals do when they are decimals', () => {
    fc.assert(
      fc.property(fc.bigInt(), fc.bigInt(), (a, b) => {
        expect(compareFractions(fromDecimal(a), fromDecimal(b))).toBe(a < b ? -1 : a > b ? 1 : 0);
      }),
    );
  });
});
