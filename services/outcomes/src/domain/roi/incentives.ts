import { sentence } from '@holdfast/kernel';
import type { IncentiveSums } from '../sums/studySums.js';
import type { Amount, CostFact } from './costs.js';
import { toMoney } from './minorUnits.js';
import { reason } from './reasons.js';

/** What treated people earned under policies that are not among the costs, by currency; amounts of zero are left out. */
export function listIncentivesNotCosted(
  incentives: IncentiveSums,
  costLines: readonly CostFact[],
): ReadonlyMap<string, bigint> {
  const costed = new Set(costLines.map(({ source }) => source));
  const byCurrency = new Map<string, bigint>();
  for (const [policyKey, amounts] of Object.entries(incentives)) {
    if (costed.has(policyKey)) continue;
    for (const [currency, amount] of Object.entries(amounts))
      if (amount !== 0n) byCurrency.set(currency, (byCurrency.get(currency) ?? 0n) + amount);
  }
  return byCurrency;
}

/** The same as one amount. Nothing earned is an amount of zero in the currency of the study, when it has one. */
export function sumIncentives(byCurrency: ReadonlyMap<string, bigint>, studyCurrency: string | null): Amount {
  const [first] = byCurrency;
  if (!first) return { money: studyCurrency === null ? null : { minorUnits: 0, currency: studyCurrency }, reasons: [] };
  const notCosted = reason('INCENTIVES_NOT_COSTED', sentence('INCENTIVES_NOT_COSTED'));
  if (byCurrency.size > 1) {
    const mixed = sentence('INCENTIVES_MIXED', { currencies: [...byCurrency.keys()].sort() });
    return { money: null, reasons: [notCosted, reason('MIXED_CURRENCIES', mixed)] };
  }
  const [currency, amount] = first;
  const money = toMoney(amount, currency);
  if (money.ok) return { money: money.value, reasons: [notCosted] };
  const tooLarge = reason('AMOUNT_TOO_LARGE', sentence('INCENTIVES_TOO_LARGE'));
  return { money: null, reasons: [notCosted, tooLarge] };
}
