import type { Target } from './targets.js';

const isObject = (value: unknown): value is Target =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function mergeLists(known: unknown[], added: readonly unknown[]): void {
  added.forEach((item, index) => {
    const present = known[index];
    if (isObject(present) && isObject(item)) mergeAnswer(present, item);
    else known[index] = item;
  });
}

/** Adds a subgraph's answer to what is known already; lists of one length are the same list seen by two subgraphs. */
export function mergeAnswer(target: Target, added: Readonly<Target>): void {
  for (const name of Object.keys(added)) {
    const known = target[name];
    const value = added[name];
    if (isObject(known) && isObject(value)) {
      if (known !== value) mergeAnswer(known, value);
    } else if (Array.isArray(known) && Array.isArray(value) && known.length === value.length) {
      if (known !== value) mergeLists(known, value);
    } else if (value !== undefined) {
      target[name] = value;
    }
  }
}
