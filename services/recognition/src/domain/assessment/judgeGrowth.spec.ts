import { describe, expect, it } from '@jest/globals';
import { addDays } from '@holdfast/kernel';
import fc from 'fast-check';
import { higherMean, lastYear, mark, measured, tenPercentRule, thisYear } from '../examples.js';
import type { MetricFact } from './facts.js';
import { judgeGrowth } from './judgeGrowth.js';

const lowerMean: MetricFact = { ...higherMean, direction: 'LOWER_IS_BETTER' };
const higherSum: MetricFact = { ...higherMean, periodRule: 'SUM' };
const numbers = (baseline: string, outcome: string) => [measured(lastYear, baseline), measured(thisYear, outcome)];
const met = (growthPercent: number) => ({ ok: true, value: { growthPercent } });
const notMet = (refusal: string) => ({ ok: false, refusal });

describe('a growth of at least 10 percent', () => {
  it.each([
    ['9.99 %', '100', '109.99', notMet('BELOW_THRESHOLD')],
    ['10.00 %', '100', '110', met(10)],
    ['10 % less the smallest amount that there is', '100', '109.999999999999', notMet('BELOW_THRESHOLD')],
    ['10 % of a number that doubles cannot hold', '0.1', '0.11', met(10)],
    ['a fall', '100', '90', notMet('BELOW_THRESHOLD')],
  ])('is judged exactly at %s', (_, baseline, outcome, expected) => {
    expect(judgeGrowth(tenPercentRule, higherMean, numbers(baseline, outcome))).toMatchObject(expected);
  });

  it.each([
    ['10 % down', '100', '90', met(10)],
    ['9.99 % down', '100', '90.01', notMet('BELOW_THRESHOLD')],
    ['up', '100', '120', notMet('BELOW_THRESHOLD')],
  ])('is an improvement when lower is better: %s', (_, baseline, outcome, expected) => {
    expect(judgeGrowth(tenPercentRule, lowerMean, numbers(baseline, outcome))).toMatchObject(expected);
  });

  it('keeps the numbers that it rests on', () => {
    expect(judgeGrowth(tenPercentRule, higherMean, numbers('9930.046', '12000.5'))).toMatchObject({
      value: { metricId: 'metric-sales', baseline: '9930.046', outcome: '12000.5' },
    });
  });

  it('may ask for nothing but to hold the level', () => {
    const rule = { ...tenPercentRule, minimumGrowthPercent: '0' };
    expect(judgeGrowth(rule, higherMean, numbers('100', '100'))).toMatchObject(met(0));
  });
});

describe('a mean over shorter periods', () => {
  const thirds = ['2025-01-01', '2025-05-02', '2025-08-31'].map((from, at, all) => ({
    from,
    to: addDays(all[at + 1] ?? addDays(lastYear.to, 1), -1),
  }));
  const [first = lastYear, second = lastYear, third = lastYear] = thirds;
  const baselineOfAThird = [measured(first, '1'), measured(second, '0'), measured(third, '0')];

  it('is compared as the fraction that it is, and shown rounded', () => {
    const justBelow = judgeGrowth(tenPercentRule, higherMean, [
      ...baselineOfAThird,
      measured(thisYear, '0.364657534246'),
    ]);
    const justAbove = judgeGrowth(tenPercentRule, higherMean, [
      ...baselineOfAThird,
      measured(thisYear, '0.364657534247'),
    ]);
    expect(justBelow).toEqual(notMet('BELOW_THRESHOLD'));
    expect(justAbove).toMatchObject({ ok: true, value: { baseline: '0.331506849315', outcome: '0.364657534247' } });
  });
});

describe('whoever does not meet the rule', () => {
  const halfYear = { from: '2026-01-01', to: '2026-06-30' };
  const overlapping = [
    measured({ from: '2025-01-01', to: '2025-07-01' }, '1'),
    measured({ from: '2025-07-01', to: '2025-12-31' }, '1'),
  ];

  it.each([
    ['nothing before', higherMean, [measured(thisYear, '1')], 'MISSING_BASELINE'],
    ['nothing at all', higherMean, [], 'MISSING_BASELINE'],
    ['days counted twice before', higherMean, [...overlapping, measured(thisYear, '1')], 'MISSING_BASELINE'],
    [
      'a value before that was taken back',
      higherMean,
      [measured(lastYear, null), measured(thisYear, '1')],
      'MISSING_BASELINE',
    ],
    ['nothing after, and nothing to grow from', higherMean, [measured(lastYear, '0')], 'MISSING_OUTCOME'],
    ['half a year after', higherMean, [measured(lastYear, '1'), measured(halfYear, '9')], 'MISSING_OUTCOME'],
    ['a baseline of zero', higherMean, numbers('0', '9'), 'BASELINE_NOT_POSITIVE'],
    ['a baseline below zero', lowerMean, numbers('-1', '-9'), 'BASELINE_NOT_POSITIVE'],
    ['too little growth', higherMean, numbers('1', '1'), 'BELOW_THRESHOLD'],
  ] as const)('is told the first reason that holds: %s', (_, metric, values, reason) => {
    expect(judgeGrowth(tenPercentRule, metric, values)).toEqual(notMet(reason));
  });

  it('has no usable value as long as the metric was not heard of', () => {
    expect(judgeGrowth(tenPercentRule, undefined, numbers('1', '2'))).toEqual(notMet('MISSING_BASELINE'));
  });

  it('is told that sums over a half and a whole year cannot be compared, before any word of the baseline', () => {
    const rule = { ...tenPercentRule, outcome: halfYear };
    const values = [measured(lastYear, '0'), measured(halfYear, '9')];
    expect(judgeGrowth(rule, higherSum, values)).toEqual(notMet('PERIODS_NOT_COMPARABLE'));
    expect(judgeGrowth(rule, higherMean, values)).toEqual(notMet('BASELINE_NOT_POSITIVE'));
  });
});

it('is never better judged for a worse number', () => {
  const decimals = fc.bigInt({ min: 1n, max: 10n ** 18n });
  fc.assert(
    fc.property(decimals, decimals, decimals, (baseline, one, other) => {
      const isMet = (outcome: bigint): boolean =>
        judgeGrowth(tenPercentRule, higherMean, [
          { ...lastYear, value: baseline, mark },
          { ...thisYear, value: outcome, mark },
        ]).ok;
      const [worse, better] = one < other ? [one, other] : [other, one];
      expect(isMet(worse) && !isMet(better)).toBe(false);
    }),
  );
});
