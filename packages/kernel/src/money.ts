import { reason, type Reason } from './words/reason.js';
import { ok, refuse, type Result } from './result.js';

/** An amount in the smallest unit of its currency; never a fraction, never without its currency. */
export interface Money {
  readonly minorUnits: number;
  readonly currency: string;
}

const CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** Refuses amounts that are no safe integers and currencies that ISO 4217 does not list. */
export function parseMoney(money: Money): Result<Money, Reason> {
  if (!Number.isSafeInteger(money.minorUnits)) return refuse(reason('MINOR_UNITS_INEXACT'));
  if (!CURRENCIES.has(money.currency)) return refuse(reason('CURRENCY_UNKNOWN', { text: money.currency.slice(0, 8) }));
  return ok({ minorUnits: money.minorUnits, currency: money.currency });
}
