import { toDecimal, type RequestMark } from '@holdfast/kernel';
import type { CourseCompletion, MeasuredValue, MetricFact, PersonFacts, SourceMark } from './assessment/facts.js';
import type { IncentivePolicyVersion, MetricGrowthRule, PublishedIncentivePolicy } from './incentivePolicy/state.js';

/** Values that the specs share: one award, sales before and after, and a completion between them. */

export const salesCourse = 'course-sales';
export const sales = 'metric-sales';
export const lastYear = { from: '2025-01-01', to: '2025-12-31' };
export const thisYear = { from: '2026-01-01', to: '2026-12-31' };
export const yuan = (amount: number) => ({ minorUnits: amount * 100, currency: 'CNY' });
export const mark: SourceMark = { epoch: 1, sequence: 1 };

export const requestMark = (requestId: string, inputHash = `hash of ${requestId}`): RequestMark => ({
  requestId,
  inputHash,
  at: '2027-01-10T08:00:00.000Z',
});

/** Growth of sales of at least 10 % from last year to this year pays 2,000 yuan. */
export const tenPercentRule: MetricGrowthRule = {
  kind: 'METRIC_GROWTH',
  courseId: salesCourse,
  metricId: sales,
  baseline: lastYear,
  outcome: thisYear,
  minimumGrowthPercent: '10',
  amount: yuan(2000),
};

export const firstVersion: IncentivePolicyVersion = {
  version: 1,
  title: 'Transfer award',
  effectiveFrom: '2025-06-01',
  rule: tenPercentRule,
  madeBy: requestMark('publish-1'),
};

export const transferAward = (...versions: readonly IncentivePolicyVersion[]): PublishedIncentivePolicy => ({
  status: 'PUBLISHED',
  incentivePolicyId: 'policy-transfer-award',
  key: 'transfer-award',
  versions: versions.length > 0 ? versions : [firstVersion],
});

export const higherMean: MetricFact = { direction: 'HIGHER_IS_BETTER', periodRule: 'MEAN', mark };

export const completion = (completedOn: string | null = '2025-11-30', courseId = salesCourse): CourseCompletion => ({
  courseId,
  completedOn,
  mark,
});

export const measured = (
  period: { readonly from: string; readonly to: string },
  value: string | null,
): MeasuredValue => ({
  ...period,
  value: value === null ? null : toDecimal(value),
  mark,
});

/** A person's facts: completed in time, sales of these two years. */
export const factsOf = (
  values: readonly MeasuredValue[],
  completions: readonly CourseCompletion[] = [completion()],
  metric: MetricFact = higherMean,
): PersonFacts => ({ completions, metrics: new Map([[sales, metric]]), values: new Map([[sales, values]]) });
