import { sha256Hex, type Id } from '@holdfast/kernel';

/**
 * What people leave of themselves in a population, so that two populations can be held against each other without
 * reading anybody: people are scattered over 256 places, and a place holds the exclusive or of their hashes. It is
 * empty when nobody is there.
 */
export type Traces = Readonly<Record<string, string>>;

export const noTraces: Traces = {};

const PLACE_DIGITS = 2;
const HASH_DIGITS = 12;

/** Lets these people enter, or leave when they are there. */
export function toggleTraces(traces: Traces, personIds: readonly Id[]): Traces {
  const next = new Map(Object.entries(traces));
  for (const id of personIds) {
    const hash = sha256Hex(id);
    const place = hash.slice(0, PLACE_DIGITS);
    const before = BigInt(`0x${next.get(place) ?? '0'}`);
    const after = before ^ BigInt(`0x${hash.slice(PLACE_DIGITS, PLACE_DIGITS + HASH_DIGITS)}`);
    if (after === 0n) next.delete(place);
    else next.set(place, after.toString(16));
  }
  return Object.fromEntries(next);
}

/**
 * Whether somebody is in one population and not in the other, and that may be fewer people than `peopleMin`. Each such
 * person changes one place, so no pair that differs by fewer is missed; a pair that differs by a few more may be taken
 * for alike when people meet in a place, which hides a little too much.
 */
export function areAlike(a: Traces, b: Traces, peopleMin: number): boolean {
  const places = new Set([...Object.keys(a), ...Object.keys(b)]);
  const different = [...places].filter((place) => a[place] !== b[place]).length;
  return different > 0 && different < peopleMin;
}
