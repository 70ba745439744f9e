import type { Instant } from './clock.js';
import { dayOf, type Day } from './day.js';

const MS_PER_HOUR = 3_600_000;
/** No zone is farther from UTC. */
const OFFSET_HOURS_MAX = 15;

/**
 * The first instant of a day in a time zone, to the second. Where clocks skip midnight (or a whole day), the first
 * instant after it.
 */
export function startOfDay(day: Day, timeZone: string): Instant {
  const midnight = Date.parse(`${day}T00:00:00.000Z`);
  let before = midnight - OFFSET_HOURS_MAX * MS_PER_HOUR;
  let inside = midnight + OFFSET_HOURS_MAX * MS_PER_HOUR;
  while (inside - before > 1000) {
    const middle = before + Math.floor((inside - before) / 2000) * 1000;
    if (dayOf(new Date(middle).toISOString(), timeZone) >= day) inside = middle;
    else before = middle;
  }
  return new Date(inside).toISOString();
}
