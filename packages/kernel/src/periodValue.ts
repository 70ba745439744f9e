import { addDays } from './day.js';
import type { Decimal } from './decimal.js';
import { fromDecimal, type Fraction } from './fraction.js';
import { invariant, unreachable } from './invariant.js';
import { isSamePeriod, isWithin, lengthInDays, type Period } from './period.js';

/** How the values of shorter periods make the value of a longer one: added up, or averaged by their days. */
export type PeriodRule = 'SUM' | 'MEAN';

/** One number of one person and metric over one stretch of days. */
export interface ObservedValue extends Period {
  readonly value: Decimal;
}

/**
 * What is known of a number over a period. A person without exactly one value counts as missing, and the kinds say why:
 * nothing was observed (`MISSING`), days are left out (`INCOMPLETE`), or days are counted twice (`OVERLAPPING`).
 */
export type PeriodValue =
  { readonly kind: 'KNOWN'; readonly value: Fraction } | { readonly kind: 'MISSING' | 'INCOMPLETE' | 'OVERLAPPING' };

/**
 * The value of a number over a period: an observation with exactly these dates is used alone; else those wholly inside
 * are combined by the metric's rule, provided that together they cover every day once. The order of `observations`
 * does not matter; no two of them may have the same dates. Overlaps are named before gaps.
 */
export function valueOfPeriod(observations: readonly ObservedValue[], period: Period, rule: PeriodRule): PeriodValue {
  const exact = observations.find((observation) => isSamePeriod(observation, period));
  if (exact) return { kind: 'KNOWN', value: fromDecimal(exact.value) };
  const parts = observations.filter((observation) => isWithin(observation, period)).sort(byFirstDay);
  if (parts.length === 0) return { kind: 'MISSING' };
  if (parts.some((part, at) => part.from <= (parts[at - 1]?.to ?? ''))) return { kind: 'OVERLAPPING' };
  if (!coverEveryDay(parts, period)) return { kind: 'INCOMPLETE' };
  return { kind: 'KNOWN', value: combine(parts, period, rule) };
}

/**
 * Whether sums over two periods may be set against each other: the longer exceeds the shorter by at most
 * `differencePercentMax` percent of the shorter, so that February and March pass and a month and a quarter do not.
 */
export function haveComparableLengths(a: Period, b: Period, differencePercentMax: number): boolean {
  const [shorter, longer] = [lengthInDays(a), lengthInDays(b)].sort((one, other) => one - other);
  invariant(shorter !== undefined && longer !== undefined, 'two periods have two lengths');
  return 100 * (longer - shorter) <= differencePercentMax * shorter;
}

const byFirstDay = (a: Period, b: Period): number => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0);

/** Of parts in order that do not overlap. */
function coverEveryDay(parts: readonly Period[], period: Period): boolean {
  const last = parts.at(-1);
  return (
    last?.to === period.to &&
    parts.every((part, at) => {
      const previous = parts[at - 1];
      return part.from === (previous ? addDays(previous.to, 1) : period.from);
    })
  );
}

function combine(parts: readonly ObservedValue[], period: Period, rule: PeriodRule): Fraction {
  switch (rule) {
    case 'SUM':
      return fromDecimal(parts.reduce((sum, part) => sum + part.value, 0n));
    case 'MEAN':
      return {
        numerator: parts.reduce((sum, part) => sum + part.value * BigInt(lengthInDays(part)), 0n),
        denominator: BigInt(lengthInDays(period)),
      };
    default:
      return unreachable(rule);
  }
}
