import { describe, expect, it } from '@jest/globals';
import { createIdentity } from '@holdfast/kernel';
import { lastYear, thisYear, yuan } from '../domain/examples.js';
import { parseIncentivePolicy } from './parseIncentivePolicy.js';
import type { MetricGrowthRuleInput, PublishIncentivePolicyInput } from './types.generated.js';

const identity = createIdentity('0f5c8a52-6a3e-4a55-9d3a-8e0c0b6f1d77');
const growth: MetricGrowthRuleInput = {
  course: 'sales',
  metric: 'monthly-sales',
  baseline: lastYear,
  outcome: thisYear,
  minimumGrowthPercent: '10.50',
  amount: yuan(2000),
};
const written: PublishIncentivePolicyInput = {
  requestId: 'publish-1',
  key: 'transfer-award',
  title: ' Transfer award ',
  effectiveFrom: '2025-06-01',
  rule: { metricGrowth: growth },
};
const withGrowth = (change: Partial<MetricGrowthRuleInput>) =>
  parseIncentivePolicy({ ...written, rule: { metricGrowth: { ...growth, ...change } } }, identity);
const pathsOf = (result: ReturnType<typeof parseIncentivePolicy>) =>
  result.ok ? [] : result.refusal.map(({ path }) => path.join('.'));

describe('a policy as it was written', () => {
  it('is read with its decimals in their shortest form and its things by their ids', () => {
    expect(parseIncentivePolicy(written, identity)).toEqual({
      ok: true,
      value: {
        key: 'transfer-award',
        title: 'Transfer award',
        effectiveFrom: '2025-06-01',
        rule: {
          kind: 'METRIC_GROWTH',
          courseId: identity.course('sales'),
          metricId: identity.metric('monthly-sales'),
          baseline: lastYear,
          outcome: thisYear,
          minimumGrowthPercent: '10.5',
          amount: yuan(2000),
        },
      },
    });
  });

  it.each([
    ['a key with capitals', { course: 'Sales' }, 'rule.metricGrowth.course'],
    ['a key in the form of an id', { metric: '6f1c1d0e-2b7a-5c55-9a53-0b1f6b3e7a01' }, 'rule.metricGrowth.metric'],
    [
      'a baseline that ends before it starts',
      { baseline: { from: '2025-12-31', to: '2025-01-01' } },
      'rule.metricGrowth.baseline.to',
    ],
    [
      'an outcome that begins on the last day of the baseline',
      { outcome: { from: '2025-12-31', to: '2026-12-31' } },
      'rule.metricGrowth.outcome.from',
    ],
    ['a percentage below zero', { minimumGrowthPercent: '-1' }, 'rule.metricGrowth.minimumGrowthPercent'],
    [
      'a percentage of 13 decimals',
      { minimumGrowthPercent: '0.1234567890123' },
      'rule.metricGrowth.minimumGrowthPercent',
    ],
    ['no money', { amount: yuan(0) }, 'rule.metricGrowth.amount.minorUnits'],
    ['money beyond 2^53 - 1', { amount: { minorUnits: 2 ** 53, currency: 'CNY' } }, 'rule.metricGrowth.amount'],
    ['a currency that does not exist', { amount: { minorUnits: 1, currency: 'ABC' } }, 'rule.metricGrowth.amount'],
  ])('is refused for %s', (_, change, path) => {
    expect(pathsOf(withGrowth(change))).toEqual([path]);
  });

  it.each([[{}], [{ metricGrowth: null }]])('is refused without a rule: %j', (rule) => {
    expect(pathsOf(parseIncentivePolicy({ ...written, rule }, identity))).toEqual(['rule']);
  });

  it('is refused for all its mistakes at once', () => {
    const rule = { metricGrowth: { ...growth, course: '-', metric: '', amount: yuan(-1) } };
    expect(pathsOf(parseIncentivePolicy({ ...written, key: '', title: ' ', rule }, identity))).toEqual([
      'key',
      'title',
      'rule.metricGrowth.course',
      'rule.metricGrowth.metric',
      'rule.metricGrowth.amount.minorUnits',
    ]);
  });
});
