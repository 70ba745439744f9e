import { sentence, type Money } from '@holdfast/kernel';
import { toMoney } from './minorUnits.js';
import { reason, type RoiReason } from './reasons.js';

export interface CostFact {
  readonly amount: Money;
  /** Who says so, or the key of the incentive policy that it covers. */
  readonly source: string;
}

/** An amount with what is to say of it; null when there is none to show. */
export interface Amount {
  readonly money: Money | null;
  readonly reasons: readonly RoiReason[];
}

/** All cost lines together. Nothing is converted: a sum over currencies would rest on a rate that nobody stated. */
export function sumCosts(costLines: readonly CostFact[]): Amount {
  const currencies = [...new Set(costLines.map(({ amount }) => amount.currency))].sort();
  const [currency] = currencies;
  if (currency === undefined) return { money: null, reasons: [reason('NO_COSTS', sentence('NO_COST_LINE'))] };
  if (currencies.length > 1) {
    return { money: null, reasons: [reason('MIXED_CURRENCIES', sentence('COSTS_MIXED', { currencies }))] };
  }
  const total = toMoney(
    costLines.reduce((sum, { amount }) => sum + BigInt(amount.minorUnits), 0n),
    currency,
  );
  if (!total.ok) return { money: null, reasons: [reason('AMOUNT_TOO_LARGE', sentence('COSTS_TOO_LARGE'))] };
  const isZero = total.value.minorUnits === 0;
  return { money: total.value, reasons: isZero ? [reason('NO_COSTS', sentence('COSTS_ZERO'))] : [] };
}
