import { presentValue, type Day } from '@holdfast/kernel';
import type { EmploymentEndReason, PersonState } from './state.js';

/** One stretch of employment; null where nobody recorded the day. */
export interface Employment {
  readonly startedOn: Day | null;
  readonly endedOn: Day | null;
  readonly endReason: EmploymentEndReason | null;
}

/**
 * The stretches of employment, oldest first. An end that named no start belongs to the latest start before it that
 * has no end of its own; with no such start, to an employment whose beginning nobody recorded.
 */
export function listEmployments(state: PersonState): readonly Employment[] {
  const ends = state.ends.map(({ startedOn, endedOn, endReason }) => ({
    startedOn,
    endedOn: presentValue(endedOn),
    endReason: presentValue(endReason),
  }));
  const employments: Employment[] = state.startedOn.map(
    (startedOn) => ends.find((end) => end.startedOn === startedOn) ?? { startedOn, endedOn: null, endReason: null },
  );
  const floating = ends.find((end) => end.startedOn === null);
  if (!floating || (floating.endedOn === null && floating.endReason === null)) return employments;
  const { endedOn, endReason } = floating;
  const owner = employments.findLastIndex(
    (each) => each.endedOn === null && each.startedOn !== null && (endedOn === null || each.startedOn <= endedOn),
  );
  if (owner === -1) return [{ startedOn: null, endedOn, endReason }, ...employments];
  return employments.map((each, index) => (index === owner ? { ...each, endedOn, endReason } : each));
}
