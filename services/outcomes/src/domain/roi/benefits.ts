import {
  DECIMAL_ONE,
  toRatio,
  unreachable,
  type Fraction,
  type Money,
  type Result,
  ok,
  refuse,
} from '@holdfast/kernel';
import type { MetricDirection } from '../metric/metric.js';
import type { MethodEstimate } from '../report/estimates.js';
import { roundDouble, roundToMinorUnits, toMoney } from './minorUnits.js';

/** A best value with its interval. */
export interface Interval<Value> {
  readonly value: Value;
  readonly low: Value;
  readonly high: Value;
}

/** An effect as an improvement: lower-is-better turns the sign, and with it low and high change places. */
interface Improvement {
  readonly exact: Fraction;
  readonly low: number;
  readonly high: number;
}

function toImprovement({ exact, low, high }: MethodEstimate, direction: MetricDirection): Improvement {
  switch (direction) {
    case 'HIGHER_IS_BETTER':
      return { exact, low, high };
    case 'LOWER_IS_BETTER':
      return { exact: { ...exact, numerator: -exact.numerator }, low: -high, high: -low };
    default:
      return unreachable(direction);
  }
}

/** What an improvement was worth, in minor units: the best value exact, the ends as doubles, nothing rounded yet. */
export interface Benefits {
  readonly exact: Fraction;
  readonly low: number;
  readonly high: number;
  readonly currency: string;
}

/** Improvement x treated people with an outcome x what one unit is worth, for the outcome period only. */
export function toBenefits(effect: MethodEstimate, direction: MetricDirection, people: number, price: Money): Benefits {
  const { exact, low, high } = toImprovement(effect, direction);
  return {
    exact: {
      numerator: exact.numerator * BigInt(people) * BigInt(price.minorUnits),
      denominator: exact.denominator * DECIMAL_ONE,
    },
    low: low * people * price.minorUnits,
    high: high * people * price.minorUnits,
    currency: price.currency,
  };
}

/** Rounds to whole minor units, half to even, only here at the end. */
export function toMoneyInterval({ exact, low, high, currency }: Benefits): Result<Interval<Money>, 'AMOUNT_TOO_LARGE'> {
  const [roundedLow, roundedHigh] = [roundDouble(low), roundDouble(high)];
  const value = toMoney(roundToMinorUnits(exact), currency);
  if (!roundedLow.ok || !roundedHigh.ok || !value.ok) return refuse('AMOUNT_TOO_LARGE');
  return ok({
    value: value.value,
    low: { minorUnits: Number(roundedLow.value), currency },
    high: { minorUnits: Number(roundedHigh.value), currency },
  });
}

/** Benefits minus costs, in percent of the costs. */
export function toRoiPercent({ exact, low, high }: Benefits, costs: number): Interval<number> {
  const { numerator, denominator } = exact;
  const all = BigInt(costs) * denominator;
  return {
    value: toRatio(100n * (numerator - all), all),
    low: (100 * (low - costs)) / costs,
    high: (100 * (high - costs)) / costs,
  };
}

/** Benefits per unit of cost. */
export const toBenefitCostRatio = ({ exact, low, high }: Benefits, costs: number): Interval<number> => ({
  value: toRatio(exact.numerator, exact.denominator * BigInt(costs)),
  low: low / costs,
  high: high / costs,
});
