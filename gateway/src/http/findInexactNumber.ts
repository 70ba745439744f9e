import { isExactNumber } from '@holdfast/kernel';

/**
 * Where a double might round: sixteen characters of digits, or an exponent of three. A text without such a place, and
 * that is nearly every request, costs one search and no more.
 */
const SUSPECT = /[:,[\s]-?\d(?:[\d.]{15}|[\d.]*[eE][+-]?\d{3})/;
const NUMBER = /-?\d[\d.]*(?:[eE][+-]?\d+)?/g;

/** Behind the quote that ends the string; a quote after an odd number of backslashes does not. */
function endOfString(json: string, start: number): number {
  for (let end = json.indexOf('"', start + 1); end >= 0; end = json.indexOf('"', end + 1)) {
    let escapes = end;
    while (json[escapes - 1] === '\\') escapes -= 1;
    if ((end - escapes) % 2 === 0) return end + 1;
  }
  return json.length;
}

function findInexact(numbers: string): string | undefined {
  for (const [written] of numbers.matchAll(NUMBER))
    if (Number.isFinite(Number(written)) && !isExactNumber(written)) return written;
  return undefined;
}

/**
 * The first number of a well-formed JSON text that `JSON.parse` rounds, as it is written; digits in strings are none.
 * A number beyond all doubles is left to the scalars, which know what they cannot be.
 */
export function findInexactNumber(json: string): string | undefined {
  if (!SUSPECT.test(json)) return undefined;
  for (let start = 0; start < json.length;) {
    const quote = json.indexOf('"', start);
    const between = json.slice(start, quote < 0 ? json.length : quote);
    const found = SUSPECT.test(between) ? findInexact(between) : undefined;
    if (found !== undefined) return found;
    start = quote < 0 ? json.length : endOfString(json, quote);
  }
  return undefined;
}
