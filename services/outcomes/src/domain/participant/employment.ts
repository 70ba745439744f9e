import type { Day } from '@holdfast/kernel';
import type { Employment } from './participant.js';

const lastsOn = ({ startedOn, endedOn }: Employment, day: Day): boolean =>
  (startedOn === null || startedOn <= day) && (endedOn === null || endedOn >= day);

/** Somebody of whom no employment was recorded counts as employed for ever. */
export const isEmployedOn = (employments: readonly Employment[], day: Day): boolean =>
  employments.length === 0 || employments.some((employment) => lastsOn(employment, day));

/** True for somebody whose employment ended before this day and who had not come back by then. */
export const hasLeftBefore = (employments: readonly Employment[], day: Day): boolean =>
  employments.some(({ endedOn }) => endedOn !== null && endedOn < day) && !isEmployedOn(employments, day);

/** The last day of somebody who leaves or has left; null for those who stay. */
export function findLastDay(employments: readonly Employment[]): Day | null {
  let last: Day | null = null;
  for (const { endedOn } of employments) {
    if (endedOn === null) return null;
    if (last === null || endedOn > last) last = endedOn;
  }
  return last;
}
