import { describe, expect, it } from '@jest/globals';
import { DECIMAL_ONE } from '@holdfast/kernel';
import type { MethodEstimate } from '../report/estimates.js';
import { roundDouble } from './minorUnits.js';
import { toRoiReport, type RoiFacts, type RoiReport } from './roiReport.js';

const yuan = (minorUnits: number) => ({ minorUnits, currency: 'CNY' });
const dollars = (minorUnits: number) => ({ minorUnits, currency: 'USD' });
const line = (amount: { minorUnits: number; currency: string }, source = 'invoice') => ({ amount, source });

/** An effect of 10 [4, 16]. */
const effect: MethodEstimate = {
  ...{ value: 10, exact: { numerator: 10n * DECIMAL_ONE, denominator: 1n }, low: 4, high: 16, level: 0.95, n: 40 },
  ...{ standardError: 3, degreesOfFreedom: 38, method: 'DIFFERENCE_IN_MEANS', design: 'RANDOMIZED', grade: 'SMS_5' },
  asOf: '2027-01-05T00:00:00.000Z',
};
const facts: RoiFacts = {
  effect,
  direction: 'HIGHER_IS_BETTER',
  treatedWithOutcome: 20,
  price: yuan(100),
  costLines: [line(yuan(6000)), line(yuan(4000))],
  incentivesNotCosted: new Map(),
};
const report = (changes: Partial<RoiFacts> = {}): RoiReport => toRoiReport({ ...facts, ...changes });
const codes = ({ reasons }: RoiReport): readonly string[] => reasons.map(({ code }) => code);

describe('the return', () => {
  it('sets improvement x people x price against the costs, with the uncertainty of the effect', () => {
    expect(report()).toEqual({
      n: 20,
      costs: yuan(10_000),
      incentivesNotCosted: yuan(0),
      benefits: { value: yuan(20_000), low: yuan(8_000), high: yuan(32_000) },
      roiPercent: { value: 100, low: -20, high: 220 },
      benefitCostRatio: { value: 2, low: 0.8, high: 3.2 },
      reasons: [expect.objectContaining({ code: 'PRICE_WITHOUT_RANGE' })],
    });
  });

  it('turns the sign where lower is better, and low and high with it', () => {
    const fewer = {
      ...effect,
      value: -10,
      exact: { numerator: -10n * DECIMAL_ONE, denominator: 1n },
      low: -16,
      high: -4,
    };
    expect(report({ effect: fewer, direction: 'LOWER_IS_BETTER' }).benefits).toEqual(report().benefits);
    expect(report({ direction: 'LOWER_IS_BETTER' }).benefits).toEqual({
      value: yuan(-20_000),
      low: yuan(-32_000),
      high: yuan(-8_000),
    });
  });

  it('rounds to minor units only at the end, half to even', () => {
    const exactly = (halves: bigint) => ({ ...effect, exact: { numerator: halves * DECIMAL_ONE, denominator: 2n } });
    const rounded = (halves: bigint) =>
      report({ effect: exactly(halves), treatedWithOutcome: 1, price: yuan(1) }).benefits?.value.minorUnits;
    expect([1n, 3n, 5n, -1n, -3n].map(rounded)).toEqual([0, 2, 2, 0, -2]);
    expect([0.5, 1.5, 2.5, -0.5, -1.5, 2.4, 2.6].map((amount) => roundDouble(amount))).toEqual(
      [0n, 2n, 2n, 0n, -2n, 2n, 3n].map((value) => ({ ok: true, value })),
    );
  });
});

describe('a figure that is missing', () => {
  it.each([
    ['cost lines', { costLines: [] }, ['NO_COSTS', 'PRICE_WITHOUT_RANGE']],
    ['costs above zero', { costLines: [line(yuan(0))] }, ['NO_COSTS', 'PRICE_WITHOUT_RANGE']],
    ['a price', { price: null }, ['NO_PRICE']],
    ['an effect', { effect: null }, ['NO_EFFECT']],
    [
      'a common currency of the costs',
      { costLines: [line(yuan(1)), line(dollars(1))] },
      ['MIXED_CURRENCIES', 'PRICE_WITHOUT_RANGE'],
    ],
    ['a common currency of price and costs', { price: dollars(1) }, ['MIXED_CURRENCIES', 'PRICE_WITHOUT_RANGE']],
    ['an amount that can be held', { price: yuan(Number.MAX_SAFE_INTEGER) }, ['AMOUNT_TOO_LARGE']],
    [
      'costs that can be held',
      { costLines: [line(yuan(Number.MAX_SAFE_INTEGER)), line(yuan(1))] },
      ['AMOUNT_TOO_LARGE', 'PRICE_WITHOUT_RANGE'],
    ],
  ])('for want of %s has its reason', (_, changes, expected) => {
    const { roiPercent, benefitCostRatio, ...rest } = report(changes);
    expect([roiPercent, benefitCostRatio]).toEqual([null, null]);
    expect(codes({ roiPercent, benefitCostRatio, ...rest })).toEqual(expected);
  });

  it('has all its reasons at once', () => {
    expect(codes(report({ costLines: [], price: null, effect: null }))).toEqual(['NO_COSTS', 'NO_PRICE', 'NO_EFFECT']);
  });
});

describe('incentives that are not among the costs', () => {
  it.each([
    ['none', [], yuan(0), []],
    ['some', [['CNY', 500n]], yuan(500), ['INCENTIVES_NOT_COSTED']],
    [
      'several currencies',
      [
        ['CNY', 500n],
        ['USD', 1n],
      ],
      null,
      ['INCENTIVES_NOT_COSTED', 'MIXED_CURRENCIES'],
    ],
    ['too many', [['CNY', 2n ** 53n]], null, ['INCENTIVES_NOT_COSTED', 'AMOUNT_TOO_LARGE']],
  ] as const)('are shown: %s', (_, amounts, money, expected) => {
    const shown = report({ incentivesNotCosted: new Map(amounts) });
    expect([shown.incentivesNotCosted, codes(shown).slice(1)]).toEqual([money, expected]);
    expect(shown.roiPercent?.value).toBe(100);
  });
});
