import { sentence, type Money } from '@holdfast/kernel';
import type { MetricDirection } from '../metric/metric.js';
import type { MethodEstimate } from '../report/estimates.js';
import { toBenefits, toMoneyInterval, type Benefits, type Interval } from './benefits.js';
import { reason, type RoiReason } from './reasons.js';

export interface WorthFacts {
  /** The study's headline. */
  readonly effect: MethodEstimate | null;
  readonly direction: MetricDirection;
  /** The treated people whom the benefits count. */
  readonly treatedWithOutcome: number;
  /** What one unit is worth. */
  readonly price: Money | null;
}

/** Benefits unrounded for what is made of them, rounded for showing, and what is to say of both. */
export interface Worth {
  readonly benefits: Benefits | null;
  readonly money: Interval<Money> | null;
  readonly reasons: readonly RoiReason[];
}

/** What the effect was worth. */
export function toWorth({ effect, direction, treatedWithOutcome, price }: WorthFacts): Worth {
  const reasons: RoiReason[] = [];
  if (price === null) reasons.push(reason('NO_PRICE', sentence('NO_PRICE')));
  if (effect === null) reasons.push(reason('NO_EFFECT', sentence('NO_EFFECT')));
  if (price === null || effect === null) return { benefits: null, money: null, reasons };
  const benefits = toBenefits(effect, direction, treatedWithOutcome, price);
  const money = toMoneyInterval(benefits);
  if (!money.ok) {
    const tooLarge = reason(money.refusal, sentence('BENEFITS_TOO_LARGE'));
    return { benefits: null, money: null, reasons: [tooLarge] };
  }
  const withoutRange = sentence('PRICE_WITHOUT_RANGE');
  return { benefits, money: money.value, reasons: [reason('PRICE_WITHOUT_RANGE', withoutRange)] };
}
