import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from './day.js';
import { DECIMAL_ONE } from './decimal.js';
import { compareFractions } from './fraction.js';
import { haveComparableLengths, valueOfPeriod, type ObservedValue } from './periodValue.js';

const quarter = { from: '2026-01-01', to: '2026-03-31' };
const january = { from: '2026-01-01', to: '2026-01-31' };
const february = { from: '2026-02-01', to: '2026-02-28' };
const march = { from: '2026-03-01', to: '2026-03-31' };
const observed = (period: { from: string; to: string }, value: bigint): ObservedValue => ({
  ...period,
  value: value * DECIMAL_ONE,
});
const whole = (value: bigint) => ({ kind: 'KNOWN', value: { numerator: value * DECIMAL_ONE, denominator: 1n } });

describe('the value of a period', () => {
  it('is the observation with exactly its dates, alone, whatever lies inside', () => {
    const observations = [observed(january, 1n), observed(quarter, 7n), observed(february, 2n)];
    expect(valueOfPeriod(observations, quarter, 'SUM')).toEqual(whole(7n));
  });

  it('is the sum of those inside when the metric adds up', () => {
    const observations = [observed(march, 3n), observed(january, 1n), observed(february, 2n)];
    expect(valueOfPeriod(observations, quarter, 'SUM')).toEqual(whole(6n));
  });

  it('is their mean by days when the metric averages, as an exact fraction', () => {
    const observations = [observed(january, 1n), observed(february, 2n), observed(march, 3n)];
    expect(valueOfPeriod(observations, quarter, 'MEAN')).toEqual({
      kind: 'KNOWN',
      value: { numerator: (31n + 2n * 28n + 3n * 31n) * DECIMAL_ONE, denominator: 90n },
    });
  });

  it('leaves aside what reaches beyond the period', () => {
    const beyond = observed({ from: '2026-03-01', to: '2026-04-01' }, 9n);
    const observations = [observed(january, 1n), observed(february, 2n), observed(march, 3n), beyond];
    expect(valueOfPeriod(observations, quarter, 'SUM')).toEqual(whole(6n));
  });

  it.each([
    ['nothing was observed', [], 'MISSING'],
    ['only other times were observed', [observed({ from: '2025-01-01', to: '2025-01-31' }, 1n)], 'MISSING'],
    ['the first days are left out', [observed(february, 1n), observed(march, 1n)], 'INCOMPLETE'],
    ['days between are left out', [observed(january, 1n), observed(march, 1n)], 'INCOMPLETE'],
    ['the last days are left out', [observed(january, 1n), observed(february, 1n)], 'INCOMPLETE'],
    [
      'a day is counted twice',
      [observed(january, 1n), observed({ from: '2026-01-31', to: '2026-03-31' }, 1n)],
      'OVERLAPPING',
    ],
    [
      'one lies inside another',
      [observed({ from: '2026-01-01', to: '2026-03-30' }, 1n), observed(february, 1n)],
      'OVERLAPPING',
    ],
    [
      'days are counted twice and others left out',
      [observed(january, 1n), observed({ from: '2026-01-01', to: '2026-01-02' }, 1n)],
      'OVERLAPPING',
    ],
  ] as const)('is missing when %s', (_, observations, kind) => {
    expect(valueOfPeriod(observations, quarter, 'MEAN')).toEqual({ kind });
  });

  it('is the same in whatever order and pieces a constant number was observed', () => {
    const cuts = fc
      .uniqueArray(fc.integer({ min: 1, max: 89 }), { maxLength: 12 })
      .map((days) => [0, ...days.sort((a, b) => a - b), 90]);
    const pieces = cuts.chain((days) => {
      const inOrder = days.slice(1).map((end, at) => ({
        from: addDays(quarter.from, days[at] ?? 0),
        to: addDays(quarter.from, end - 1),
        value: 5n * DECIMAL_ONE,
      }));
      return fc.shuffledSubarray(inOrder, { minLength: inOrder.length, maxLength: inOrder.length });
    });
    fc.assert(
      fc.property(pieces, (observations) => {
        const result = valueOfPeriod(observations, quarter, 'MEAN');
        expect(
          result.kind === 'KNOWN' && compareFractions(result.value, { numerator: 5n * DECIMAL_ONE, denominator: 1n }),
        ).toBe(0);
      }),
    );
  });
});

describe('sums over two periods', () => {
  it.each([
    ['a February and a March', february, march, true],
    [
      'a year and a leap year',
      { from: '2023-01-01', to: '2023-12-31' },
      { from: '2024-01-01', to: '2024-12-31' },
      true,
    ],
    ['100 and 112 days', { from: '2026-01-01', to: '2026-04-10' }, { from: '2027-01-01', to: '2027-04-22' }, true],
    ['113 and 100 days', { from: '2027-01-01', to: '2027-04-23' }, { from: '2026-01-01', to: '2026-04-10' }, false],
    ['a month and a quarter', january, quarter, false],
  ])('over %s are judged by the lengths', (_, a, b, expected) => {
    expect(haveComparableLengths(a, b, 12)).toBe(expected);
  });
});
