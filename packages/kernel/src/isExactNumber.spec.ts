import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isExactNumber } from './isExactNumber.js';

describe('a number as it is written', () => {
  it.each([
    '0',
    '-0',
    '0.000',
    '0e999',
    '7',
    '1.50',
    '1e2',
    '1E+2',
    '0.1',
    '-12.5',
    '9007199254740991',
    '1e-7',
    '1e21',
  ])('is exact as %s', (written) => {
    expect(isExactNumber(written)).toBe(true);
  });

  it.each(['0.30000000000000004', '1.7976931348623157e308', '5e-324', `1${'0'.repeat(300)}`, `0.${'0'.repeat(300)}1`])(
    'is exact as %s, with all the digits that a double has',
    (written) => {
      expect(isExactNumber(written)).toBe(true);
    },
  );

  it.each(['9007199254740993', '9007199254740991.4', '9.99999999999999999999', '-0.10000000000000000001', '1e-400'])(
    'is not exact as %s, which a double rounds',
    (written) => {
      expect(isExactNumber(written)).toBe(false);
    },
  );

  it.each(['1e999', '-1e999', `1${'0'.repeat(400)}`])('is not exact as %s, which no double reaches', (written) => {
    expect(isExactNumber(written)).toBe(false);
  });

  it('is exact as every double writes itself, and never with a digit more', () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => value !== 0),
        fc.integer({ min: 1, max: 9 }),
        (value, digit) => {
          const [mantissa = '', exponent] = String(value).split('e');
          const tail = `${'0'.repeat(20)}${digit}${exponent === undefined ? '' : `e${exponent}`}`;
          const longer = `${mantissa}${mantissa.includes('.') ? '' : '.'}${tail}`;
          expect([isExactNumber(String(value)), isExactNumber(longer)]).toEqual([true, false]);
        },
      ),
    );
  });

  it('costs no more than its length', () => {
    const startedAt = performance.now();
    expect(isExactNumber(`0.${'0'.repeat(1_000_000)}1`)).toBe(false);
    expect(performance.now() - startedAt).toBeLessThan(1_000);
  });
});
