import type { Instant } from './clock.js';
import { reason, type Reason } from './words/reason.js';
import { ok, refuse, type Result } from './result.js';
import { toHalfWidth } from './text.js';

/** A calendar day, `YYYY-MM-DD`; text order is day order. */
export type Day = string;

const MS_PER_DAY = 86_400_000;
const toEpochDay = (day: Day): number => Date.parse(`${day}T00:00:00.000Z`) / MS_PER_DAY;
const fromEpochDay = (epochDay: number): Day => new Date(epochDay * MS_PER_DAY).toISOString().slice(0, 10);

export const addDays = (day: Day, days: number): Day => fromEpochDay(toEpochDay(day) + days);

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => toEpochDay(to) - toEpochDay(from);

const formats = new Map<string, Intl.DateTimeFormat>();

function dayFormat(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  formats.set(timeZone, format);
  return format;
}

/** Events of an import carry the same instant by the hundred, and a format takes microseconds. */
let last = { instant: '', timeZone: '', day: '' };

/** The day on which an instant falls in the installation's time zone (IANA name). */
export function dayOf(instant: Instant, timeZone: string): Day {
  if (instant !== last.instant || timeZone !== last.timeZone)
    last = { instant, timeZone, day: dayFormat(timeZone).format(new Date(instant)) };
  return last.day;
}

const WRITTEN_DAY = /^(\d{4})(?:-(\d{1,2})-(\d{1,2})|\/(\d{1,2})\/(\d{1,2})|年(\d{1,2})月(\d{1,2})日)$/;

/**
 * Reads a day as people and their spreadsheets write it: `2026-03-05`, `2026/3/5`, `2026年3月5日`. Day-first and
 * month-first forms such as `3/5/2026` are refused, since nobody can tell which of the two they are.
 */
export function parseDay(text: string): Result<Day, Reason> {
  const written = toHalfWidth(text).trim();
  const parts = WRITTEN_DAY.exec(written);
  if (!parts) {
    const ambiguous = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$/.test(written);
    return refuse(
      ambiguous
        ? reason('DATE_AMBIGUOUS', { text: written })
        : reason('DATE_UNREADABLE', { text: written.slice(0, 40) }),
    );
  }
  // One alternative of the pattern matched; the groups of the others are absent.
  const [, year = '', isoMonth, isoDay, slashMonth, slashDay, chineseMonth, chineseDay] = parts;
  const month = isoMonth ?? slashMonth ?? chineseMonth ?? '';
  const dayOfMonth = isoDay ?? slashDay ?? chineseDay ?? '';
  const day = `${year}-${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`;
  const instant = new Date(`${day}T00:00:00.000Z`);
  if (Number.isNaN(instant.getTime()) || instant.toISOString().slice(0, 10) !== day)
    return refuse(reason('DATE_NOT_IN_CALENDAR', { text: written }));
  return ok(day);
}
