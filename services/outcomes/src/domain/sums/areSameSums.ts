import type { StudySums } from './studySums.js';

/** Whether two plain values are the same, whatever the order in which their members were put together. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const members = Object.entries(a);
  const others = new Map(Object.entries(b));
  return (
    members.length === others.size &&
    members.every(([name, value]) => others.has(name) && isSame(value, others.get(name)))
  );
}

/** Whether two sums say the same, to the last bit. */
export const areSameSums = (a: StudySums, b: StudySums): boolean => isSame(a, b);
