import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { listActiveDays, noActivity, withReportedDays, type ReportedDay } from './enrollmentActivity.js';

const monday: ReportedDay = { on: '2026-03-02', count: 4, durationSeconds: 60, learntOn: '2026-03-02' };
const tuesday: ReportedDay = { on: '2026-03-03', count: 1, durationSeconds: 0, learntOn: '2026-03-05' };

describe('the activity of an enrollment', () => {
  it('sums its days, in their order', () => {
    expect(withReportedDays(noActivity, [tuesday, monday])).toEqual({
      days: [
        ['2026-03-02', 4, 60, '2026-03-02'],
        ['2026-03-03', 1, 0, '2026-03-05'],
      ],
      count: 5,
      durationSeconds: 60,
    });
  });

  it('takes the newer totals of a day for the older ones, and keeps the day on which it first heard of it', () => {
    const later = { ...monday, count: 9, learntOn: '2026-03-10' };
    const known = withReportedDays(noActivity, [monday]);
    expect(withReportedDays(known, [later])).toMatchObject({ days: [['2026-03-02', 9, 60, '2026-03-02']], count: 9 });
    expect(listActiveDays(withReportedDays(known, [later]))).toEqual([{ on: '2026-03-02', learntOn: '2026-03-02' }]);
  });

  it('is the very same when nothing is new', () => {
    const known = withReportedDays(noActivity, [monday, tuesday]);
    expect(withReportedDays(known, [monday, tuesday])).toBe(known);
  });

  it('comes out the same however often and in whatever order the totals of a day are told', () => {
    const growing = fc
      .array(fc.record({ day: fc.integer({ min: 1, max: 5 }), clicks: fc.nat(5), seconds: fc.nat(50) }), {
        maxLength: 15,
      })
      .map((acts) =>
        acts.map(({ day }, index): ReportedDay => {
          const sameDay = acts.slice(0, index + 1).filter((act) => act.day === day);
          const count = sameDay.reduce((sum, { clicks }) => sum + clicks, 0);
          const durationSeconds = sameDay.reduce((sum, { seconds }) => sum + seconds, 0);
          return { on: `2026-03-0${day}`, count, durationSeconds, learntOn: `2026-03-${10 + index}` };
        }),
      );
    const shuffled = growing.chain((told) =>
      fc.shuffledSubarray([...told, ...told], { minLength: 2 * told.length }).map((again) => ({ told, again })),
    );
    fc.assert(
      fc.property(shuffled, ({ told, again }) => {
        const oneByOne = again.reduce((known, day) => withReportedDays(known, [day]), noActivity);
        expect(oneByOne).toEqual(withReportedDays(noActivity, told));
      }),
    );
  });
});
