import {
  compareFractions,
  DECIMAL_ONE,
  formatDecimal,
  haveComparableLengths,
  ok,
  refuse,
  roundToDecimal,
  toDecimal,
  toRatio,
  unreachable,
  valueOfPeriod,
  type Fraction,
  type ObservedValue,
  type Result,
} from '@holdfast/kernel';
import type { MetricGrowthRule } from '../incentivePolicy/state.js';
import { COMPARABLE_LENGTH_DIFFERENCE_PERCENT_MAX } from '../policy.js';
import type { DenialReason, Evidence } from './assessment.js';
import type { MeasuredValue, MetricFact } from './facts.js';

/**
 * Judges one person's numbers by a growth rule, in exact decimals: the threshold is inclusive, and 9.99 % is below
 * 10 %. The growth is not adjusted for anything; it is no proof of training.
 */
export function judgeGrowth(
  rule: MetricGrowthRule,
  metric: MetricFact | undefined,
  values: readonly MeasuredValue[],
): Result<Evidence, DenialReason> {
  if (!metric) return refuse('MISSING_BASELINE');
  const observed = values.flatMap(({ from, to, value }): readonly ObservedValue[] =>
    value === null ? [] : [{ from, to, value }],
  );
  const baseline = valueOfPeriod(observed, rule.baseline, metric.periodRule);
  if (baseline.kind !== 'KNOWN') return refuse('MISSING_BASELINE');
  const outcome = valueOfPeriod(observed, rule.outcome, metric.periodRule);
  if (outcome.kind !== 'KNOWN') return refuse('MISSING_OUTCOME');
  if (metric.periodRule === 'SUM' && !arePeriodsComparable(rule)) return refuse('PERIODS_NOT_COMPARABLE');
  if (baseline.value.numerator <= 0n) return refuse('BASELINE_NOT_POSITIVE');
  if (!isGrownEnough(rule, metric, baseline.value, outcome.value)) return refuse('BELOW_THRESHOLD');
  return ok({
    metricId: rule.metricId,
    baseline: formatDecimal(roundToDecimal(baseline.value)),
    outcome: formatDecimal(roundToDecimal(outcome.value)),
    growthPercent: growthPercent(metric, baseline.value, outcome.value),
  });
}

const arePeriodsComparable = ({ baseline, outcome }: MetricGrowthRule): boolean =>
  haveComparableLengths(baseline, outcome, COMPARABLE_LENGTH_DIFFERENCE_PERCENT_MAX);

const HUNDRED = 100n * DECIMAL_ONE;

const scale = ({ numerator, denominator }: Fraction, by: bigint): Fraction => ({
  numerator: numerator * by,
  denominator,
});

/** 100 x outcome >= (100 + p) x baseline, or 100 x outcome <= (100 - p) x baseline when lower is better. */
function isGrownEnough(
  { minimumGrowthPercent }: MetricGrowthRule,
  { direction }: MetricFact,
  baseline: Fraction,
  outcome: Fraction,
): boolean {
  const percent = toDecimal(minimumGrowthPercent);
  const reached = scale(outcome, HUNDRED);
  switch (direction) {
    case 'HIGHER_IS_BETTER':
      return compareFractions(reached, scale(baseline, HUNDRED + percent)) >= 0;
    case 'LOWER_IS_BETTER':
      return compareFractions(reached, scale(baseline, HUNDRED - percent)) <= 0;
    default:
      return unreachable(direction);
  }
}

/** For reading only, as the nearest double. */
function growthPercent({ direction }: MetricFact, baseline: Fraction, outcome: Fraction): number {
  const base = baseline.numerator * outcome.denominator;
  const rise = outcome.numerator * baseline.denominator - base;
  return toRatio(100n * (direction === 'HIGHER_IS_BETTER' ? rise : -rise), base);
}
