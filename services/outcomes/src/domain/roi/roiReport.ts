import { sentence, type Money } from '@holdfast/kernel';
import { toBenefitCostRatio, toRoiPercent, type Interval } from './benefits.js';
import { sumCosts, type CostFact } from './costs.js';
import { sumIncentives } from './incentives.js';
import { reason, type RoiReason } from './reasons.js';
import { toWorth, type WorthFacts } from './worth.js';

export interface RoiFacts extends WorthFacts {
  readonly costLines: readonly CostFact[];
  /** What treated people earned under policies that are not among the costs, by currency. */
  readonly incentivesNotCosted: ReadonlyMap<string, bigint>;
}

/** What a training was worth, set against what it cost. What is null has a reason, whichever input came last. */
export interface RoiReport {
  /** How many people the benefits count. */
  readonly n: number;
  readonly costs: Money | null;
  readonly incentivesNotCosted: Money | null;
  readonly benefits: Interval<Money> | null;
  readonly roiPercent: Interval<number> | null;
  readonly benefitCostRatio: Interval<number> | null;
  readonly reasons: readonly RoiReason[];
}

/** Sets benefits against costs. Every reason is given at once, so that one look is enough to see what is missing. */
export function toRoiReport(facts: RoiFacts): RoiReport {
  const costs = sumCosts(facts.costLines);
  const worth = toWorth(facts);
  const incentives = sumIncentives(facts.incentivesNotCosted, costs.money?.currency ?? facts.price?.currency ?? null);
  const { benefits } = worth;
  const isMixed = benefits !== null && costs.money !== null && benefits.currency !== costs.money.currency;
  const spent = isMixed ? 0 : (costs.money?.minorUnits ?? 0);
  const mixed = reason('MIXED_CURRENCIES', sentence('PRICE_AND_COSTS_MIXED'));
  return {
    n: facts.treatedWithOutcome,
    costs: costs.money,
    incentivesNotCosted: incentives.money,
    benefits: worth.money,
    roiPercent: benefits && spent > 0 ? toRoiPercent(benefits, spent) : null,
    benefitCostRatio: benefits && spent > 0 ? toBenefitCostRatio(benefits, spent) : null,
    reasons: [...costs.reasons, ...(isMixed ? [mixed] : []), ...worth.reasons, ...incentives.reasons],
  };
}
