import { addDays, daysBetween, parseDay, type Day } from './day.js';
import { reason, type Reason } from './words/reason.js';
import { ok, refuse, type Result } from './result.js';
import { toHalfWidth } from './text.js';

/** A stretch of days, both ends inside. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

export const lengthInDays = ({ from, to }: Period): number => daysBetween(from, to) + 1;

export const isWithin = (inner: Period, outer: Period): boolean => inner.from >= outer.from && inner.to <= outer.to;

export const isSamePeriod = (a: Period, b: Period): boolean => a.from === b.from && a.to === b.to;

const WRITTEN_MONTH = /^(\d{4})(?:-|\/|年)(\d{1,2})月?$/;

function parseMonth(text: string): Period | undefined {
  const [, year, month] = WRITTEN_MONTH.exec(toHalfWidth(text).trim()) ?? [];
  if (!year || !month || Number(month) < 1 || Number(month) > 12) return undefined;
  const first = `${year}-${month.padStart(2, '0')}-01`;
  const next = addDays(first, 31).slice(0, 7);
  return { from: first, to: addDays(`${next}-01`, -1) };
}

/** Reads two bounds; a month (`2026-03`, `2026年3月`) stands for its first or last day. */
export function parsePeriod(from: string, to: string): Result<Period, { path: 'from' | 'to'; reason: Reason }> {
  const start = parseMonth(from)?.from ?? parseDay(from);
  if (typeof start !== 'string' && !start.ok) return refuse({ path: 'from', reason: start.refusal });
  const end = parseMonth(to)?.to ?? parseDay(to);
  if (typeof end !== 'string' && !end.ok) return refuse({ path: 'to', reason: end.refusal });
  const period = {
    from: typeof start === 'string' ? start : start.value,
    to: typeof end === 'string' ? end : end.value,
  };
  if (period.to < period.from) return refuse({ path: 'to', reason: reason('PERIOD_BACKWARD', { ...period }) });
  return ok(period);
}
