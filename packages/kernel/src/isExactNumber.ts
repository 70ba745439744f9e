/** A decimal value in one notation only: its digits without zeros at the ends, times ten to the exponent. */
interface ScaledDigits {
  readonly digits: string;
  readonly exponent: number;
}

/** Loops instead of a pattern for the zeros: a pattern tries every run of zeros anew and takes the square of the length. */
function toScaledDigits(written: string): ScaledDigits {
  const [mantissa = '', exponent = '0'] = written.replace(/^-/, '').toLowerCase().split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  const all = whole + fraction;
  let [from, to] = [0, all.length];
  while (from < to && all[from] === '0') from += 1;
  while (to > from && all[to - 1] === '0') to -= 1;
  return { digits: all.slice(from, to), exponent: Number(exponent) + whole.length - from };
}

/**
 * True when the number that JSON or GraphQL writes like this survives being read as a double: the shortest notation of
 * the double has the same value. `1.50`, `1e2` and `0.1` do; `9007199254740993` and `1e-400` do not.
 */
export function isExactNumber(written: string): boolean {
  const value = Number(written);
  if (!Number.isFinite(value)) return false;
  const [meant, read] = [toScaledDigits(written), toScaledDigits(String(value))];
  return meant.digits === read.digits && (meant.digits === '' || meant.exponent === read.exponent);
}
