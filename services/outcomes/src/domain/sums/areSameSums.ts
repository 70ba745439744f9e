import { toCanonicalJson } from '@holdfast/kernel';
import type { StudySums } from './studySums.js';

/** Big integers as text, which canonical JSON can write. */
function toPlain(value: unknown): unknown {
  if (typeof value === 'bigint') return value.toString();
  if (Array.isArray(value)) return value.map(toPlain);
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, toPlain(member)]));
  return value;
}

/** Whether two sums are the same, whatever the order in which they were put together. */
export const areSameSums = (a: StudySums, b: StudySums): boolean =>
  toCanonicalJson(toPlain(a)) === toCanonicalJson(toPlain(b));
