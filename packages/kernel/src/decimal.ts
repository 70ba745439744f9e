import { invariant } from './invariant.js';
import { reason, type Reason } from './words/reason.js';
import { ok, refuse, type Result } from './result.js';
import { toHalfWidth } from './text.js';

/** An exact decimal as an integer count of 10^-12. Sums and products stay integers until the last step. */
export type Decimal = bigint;

/** Places after the point that are kept; an input with more is refused rather than rounded. */
export const DECIMAL_PLACES = 12;
export const DECIMAL_ONE: Decimal = 10n ** BigInt(DECIMAL_PLACES);
const LARGEST = BigInt(Number.MAX_SAFE_INTEGER) * DECIMAL_ONE;

const WRITTEN = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?$/;
const WITH_EXPONENT = /^([+-]?)(\d+)(?:\.(\d+))?e([+-]?\d{1,4})$/i;

/** Writes a number without its exponent, as programs use one for the very small and the very large. */
function withoutExponent(written: string): string {
  const [, sign = '', whole = '', fraction = '', exponent] = WITH_EXPONENT.exec(written) ?? [];
  if (exponent === undefined) return written;
  const digits = whole + fraction;
  const point = whole.length + Number(exponent);
  const padded = digits.padStart(digits.length - Math.min(0, point - 1), '0').padEnd(point, '0');
  const split = Math.max(1, point);
  return `${sign}${padded.slice(0, split).replace(/^0+(?=\d)/, '')}.${padded.slice(split)}0`;
}

/**
 * Reads a decimal as people and their spreadsheets write it: `1234.5`, `1,234.50`, `￥1,234`, `1.5e-7`, full-width digits.
 * Refuses what is not finite, what has more than 12 places, and what lies beyond 2^53 - 1.
 */
export function parseDecimal(text: string): Result<Decimal, Reason> {
  const written = toHalfWidth(text).trim();
  const bare = written.replace(/^([+-]?)[￥¥$€£]\s*/, '$1').replace(/^[￥¥$€£]\s*([+-]?)/, '$1');
  const [, sign, whole, fraction = ''] = WRITTEN.exec(withoutExponent(bare)) ?? [];
  if (whole === undefined) {
    const text = written.slice(0, 40);
    return refuse(reason(written.endsWith('%') ? 'PERCENTAGE_MISPLACED' : 'NUMBER_UNREADABLE', { text }));
  }
  if (/[1-9]/.test(fraction.slice(DECIMAL_PLACES)))
    return refuse(reason('NUMBER_TOO_FINE', { text: written.slice(0, 40), places: DECIMAL_PLACES }));
  const digits = fraction.slice(0, DECIMAL_PLACES).padEnd(DECIMAL_PLACES, '0');
  if (whole.length > 24) return refuse(reason('NUMBER_TOO_LARGE', { text: written.slice(0, 40) }));
  const magnitude = BigInt(whole.replaceAll(',', '')) * DECIMAL_ONE + BigInt(digits);
  if (magnitude > LARGEST) return refuse(reason('NUMBER_TOO_LARGE', { text: written.slice(0, 40) }));
  return ok(sign === '-' ? -magnitude : magnitude);
}

/** The shortest exact notation: no exponent, no trailing zeros. */
export function formatDecimal(value: Decimal): string {
  const magnitude = value < 0n ? -value : value;
  const fraction = (magnitude % DECIMAL_ONE).toString().padStart(DECIMAL_PLACES, '0').replace(/0+$/, '');
  const whole = (magnitude / DECIMAL_ONE).toString();
  return `${value < 0n ? '-' : ''}${whole}${fraction ? `.${fraction}` : ''}`;
}

/** A decimal that we wrote ourselves; anything else is a fault, not a refusal. */
export function toDecimal(text: string): Decimal {
  const parsed = parseDecimal(text);
  invariant(parsed.ok, `Not a stored decimal: ${text}`);
  return parsed.value;
}

/**
 * The quotient of two integers as the nearest double. Dividing the integers first keeps every digit that a double
 * can hold, so the answer does not depend on the order in which the sums were made.
 */
export function toRatio(numerator: bigint, denominator: bigint): number {
  invariant(denominator !== 0n, 'a ratio needs a denominator other than zero');
  const negative = numerator < 0n !== denominator < 0n;
  const n = numerator < 0n ? -numerator : numerator;
  const d = denominator < 0n ? -denominator : denominator;
  const shift = Math.max(0, 80 - n.toString(2).length + d.toString(2).length);
  const quotient = Number((n << BigInt(shift)) / d) / 2 ** shift;
  return negative ? -quotient : quotient;
}
