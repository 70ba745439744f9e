import type { Instant } from './clock.js';

/** One value that a field has had; `stated` tells a time that the source gave from the time of acceptance. */
export interface CellEntry<Value> {
  readonly value: Value | null;
  readonly recordedAt: Instant;
  readonly stated: boolean;
}

/** A field with its history, ordered by `recordedAt`; the last entry is its present value, null once cleared. */
export type Cell<Value> = readonly CellEntry<Value>[];

export type CellOutcome<Value> =
  | { readonly kind: 'recorded'; readonly cell: Cell<Value> }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'conflict'; readonly recordedAt: Instant };

/** The present value; null when nothing was ever recorded or the field was cleared. */
export const presentValue = <Value>(cell: Cell<Value> | undefined): Value | null => cell?.at(-1)?.value ?? null;

/**
 * When a value was known that does not say so itself: when it was accepted. Clocks differ and are set back, and among such
 * values the one that was accepted last must stand above all the same; so it counts as known no earlier than those before
 * it. Of values that state their time it says nothing more: one that states a later time than that stays above it, and
 * one that states a time between the two clocks goes below.
 */
function toAcceptance<Value>(cell: Cell<Value>, acceptedAt: Instant): Instant {
  const before = cell.findLast(({ stated }) => !stated)?.recordedAt;
  return before !== undefined && before > acceptedAt ? before : acceptedAt;
}

/**
 * Records a value in a cell. The later `recordedAt` wins, whatever came first, so any order of arrival gives the same
 * history. A value that already stands in the history changes nothing unless the row itself states a later time:
 * that is why January's file, imported again after a correction, undoes nothing.
 */
export function recordCell<Value extends string | number | boolean>(
  cell: Cell<Value>,
  value: Value | null,
  time: { readonly acceptedAt: Instant; readonly recordedAt?: Instant },
): CellOutcome<Value> {
  const { recordedAt, acceptedAt } = time;
  const lastStood = cell.filter((entry) => entry.value === value).at(-1);
  if (lastStood && (recordedAt === undefined || recordedAt <= lastStood.recordedAt)) return { kind: 'unchanged' };
  const rival = cell.find((entry) => entry.stated && entry.recordedAt === recordedAt);
  if (rival) return { kind: 'conflict', recordedAt: rival.recordedAt };
  if (value === null && cell.length === 0 && recordedAt === undefined) return { kind: 'unchanged' };
  const entry: CellEntry<Value> = {
    value,
    recordedAt: recordedAt ?? toAcceptance(cell, acceptedAt),
    stated: recordedAt !== undefined,
  };
  const after = cell.findIndex((other) => other.recordedAt > entry.recordedAt);
  const at = after === -1 ? cell.length : after;
  return { kind: 'recorded', cell: [...cell.slice(0, at), entry, ...cell.slice(at)] };
}
