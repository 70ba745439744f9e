import type { Day } from '@holdfast/kernel';
import type { ActiveDay } from '../silence/silence.js';

/** The totals of one day, and the day on which the system first heard of activity on it. */
export type DayTotals = readonly [on: Day, count: number, durationSeconds: number, learntOn: Day];

/** What a person did in a cohort, day by day. */
export interface EnrollmentActivity {
  /** Oldest first, each day once. A list, since it is read and written so often. */
  readonly days: readonly DayTotals[];
  readonly count: number;
  readonly durationSeconds: number;
}

/** What an event tells of a day: its totals as they stood then. */
export interface ReportedDay {
  readonly on: Day;
  readonly count: number;
  readonly durationSeconds: number;
  readonly learntOn: Day;
}

export const noActivity: EnrollmentActivity = { days: [], count: 0, durationSeconds: 0 };

const isNews = ({ count, durationSeconds, learntOn }: ReportedDay, known: DayTotals): boolean =>
  count > known[1] || durationSeconds > known[2] || learntOn < known[3];

function merge({ on, count, durationSeconds, learntOn }: ReportedDay, known: DayTotals): DayTotals {
  return [
    on,
    Math.max(known[1], count),
    Math.max(known[2], durationSeconds),
    known[3] < learntOn ? known[3] : learntOn,
  ];
}

/**
 * Adds what events tell. Rows are only ever added to a day, so its totals only rise: taking the larger one gives the
 * same result in every order and however often an event comes.
 * @returns the same object when nothing is new.
 */
export function withReportedDays(activity: EnrollmentActivity, reported: readonly ReportedDay[]): EnrollmentActivity {
  const byDay = new Map(activity.days.map((totals) => [totals[0], totals]));
  let isChanged = false;
  for (const day of reported) {
    const known = byDay.get(day.on);
    if (known && !isNews(day, known)) continue;
    byDay.set(day.on, known ? merge(day, known) : [day.on, day.count, day.durationSeconds, day.learntOn]);
    isChanged = true;
  }
  if (!isChanged) return activity;
  const days = [...byDay.values()].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    days,
    count: days.reduce((sum, [, count]) => sum + count, 0),
    durationSeconds: days.reduce((sum, [, , seconds]) => sum + seconds, 0),
  };
}

/** The days with activity, oldest first. */
export const listActiveDays = ({ days }: Pick<EnrollmentActivity, 'days'>): readonly ActiveDay[] =>
  days.map(([on, , , learntOn]) => ({ on, learntOn }));
