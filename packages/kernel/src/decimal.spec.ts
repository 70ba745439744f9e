import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { formatDecimal, parseDecimal, toDecimal, toRatio } from './decimal.js';

describe('a decimal as people write it', () => {
  it.each([
    ['1234.5', '1234.5'],
    ['1,234.50', '1234.5'],
    ['￥1,234', '1234'],
    ['１２３４．５', '1234.5'],
    ['-0.000000000001', '-0.000000000001'],
    ['9930.046', '9930.046'],
    ['1e-7', '0.0000001'],
    ['-2.5E-9', '-0.0000000025'],
    ['1.5e+3', '1500'],
    ['0012.5e1', '125'],
    ['12.5e-1', '1.25'],
    ['0e999', '0'],
    ['1230000000000000000000000000000e-28', '123'],
  ])('reads %s as %s', (written, expected) => {
    const parsed = parseDecimal(written);
    expect(parsed.ok && formatDecimal(parsed.value)).toBe(expected);
  });

  it.each([
    '',
    'NaN',
    '1e999',
    '1e-13',
    '1e-9999',
    '1e99999',
    '1e',
    'e5',
    '1,234e2',
    'Infinity',
    '1,23',
    '12.5%',
    '0.1234567890123',
    '9007199254740993',
  ])('refuses %s with a reason that quotes it', (written) => {
    const parsed = parseDecimal(written);
    expect(parsed).toMatchObject({ ok: false, refusal: { message: expect.stringContaining(written) } });
  });

  it('is judged in a time that follows its length, however many zeros it has', () => {
    const startedAt = performance.now();
    expect(parseDecimal(`0.${'0'.repeat(100_000)}1`).ok).toBe(false);
    expect(performance.now() - startedAt).toBeLessThan(500);
  });

  it('has the value of the number that is written so', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -(10 ** 9), max: 10 ** 9 }),
        fc.integer({ min: -12, max: 6 }),
        (digits, exponent) => {
          const scaled = BigInt(digits) * 10n ** BigInt(exponent + 12);
          expect(parseDecimal(`${digits}e${exponent}`)).toEqual({ ok: true, value: scaled });
        },
      ),
    );
  });

  it('survives being written and read again', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 27n), max: 10n ** 27n }),
        (value) => toDecimal(formatDecimal(value)) === value,
      ),
    );
  });
});

describe('a ratio of exact integers', () => {
  it('is the nearest double', () => {
    fc.assert(fc.property(fc.integer(), fc.integer({ min: 1 }), (n, d) => toRatio(BigInt(n), BigInt(d)) === n / d));
  });

  it('is the nearest double also where no double holds the integers', () => {
    /** From a half up to one, so that doubles are 2^-53 apart and counts of 2^-60 hold them. */
    const pair = fc
      .tuple(fc.bigInt({ min: 2n ** 54n, max: 2n ** 90n }), fc.bigInt({ min: 0n, max: 2n ** 53n }))
      .map(([n, part]) => ({ n, d: n + (n * part) / 2n ** 53n }));
    fc.assert(
      fc.property(pair, ({ n, d }) => {
        const difference = BigInt(toRatio(n, d) * 2 ** 60) * d - n * 2n ** 60n;
        return (difference < 0n ? -difference : difference) <= 65n * d;
      }),
    );
  });
});
