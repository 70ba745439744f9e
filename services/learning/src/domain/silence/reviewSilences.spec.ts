import { describe, expect, it } from '@jest/globals';
import { addDays, type Day } from '@holdfast/kernel';
import { reviewSilences, type SilenceReview } from './reviewSilences.js';
import type { Watch } from './silence.js';

/** A cohort of March, known in time, of somebody who was active on the first two days. */
const inMarch: Watch = {
  status: 'ACTIVE',
  cohort: { from: '2026-03-01', to: '2026-03-31' },
  enrolledOn: '2026-02-20',
  learntOn: '2026-02-20',
  activeDays: [active('2026-03-01'), active('2026-03-02')],
  alerts: [],
};

function active(on: Day, learntOn: Day = on) {
  return { on, learntOn };
}

const nothing = (reviewOn: Day | null): SilenceReview => ({ verdicts: new Map(), reviewOn });

describe('three whole days without activity', () => {
  it('are not yet over on the evening of the third', () => {
    expect(reviewSilences(inMarch, '2026-03-05')).toEqual(nothing('2026-03-06'));
  });

  it('raise one alert when the third day has ended', () => {
    expect(reviewSilences(inMarch, '2026-03-06')).toEqual({
      verdicts: new Map([['2026-03-03', 'OPEN']]),
      reviewOn: null,
    });
  });

  it('raise it at the next start when the system was down', () => {
    expect(reviewSilences(inMarch, '2026-03-20').verdicts).toEqual(new Map([['2026-03-03', 'OPEN']]));
  });

  it('raise nothing a second time', () => {
    const alerts = [{ firstSilentOn: '2026-03-03', status: 'OPEN' as const }];
    expect(reviewSilences({ ...inMarch, alerts }, '2026-03-20')).toEqual(nothing(null));
  });

  it('count from the start of the cohort when nothing was ever done', () => {
    const idle = { ...inMarch, activeDays: [active('2026-02-25')] };
    expect(reviewSilences(idle, '2026-03-04').verdicts).toEqual(new Map([['2026-03-01', 'OPEN']]));
  });

  it('count from the first day of somebody who came later', () => {
    const late = { ...inMarch, enrolledOn: '2026-03-10', learntOn: '2026-03-10', activeDays: [] };
    expect(reviewSilences(late, '2026-03-12')).toEqual(nothing('2026-03-13'));
  });

  it('must lie within the dates of the cohort', () => {
    const lastDays = { ...inMarch, learntOn: '2026-03-28', activeDays: [active('2026-03-28')] };
    expect(reviewSilences(lastDays, '2026-04-01').verdicts).toEqual(new Map([['2026-03-29', 'OPEN']]));
    const tooLate = { ...inMarch, activeDays: [active('2026-03-29')] };
    expect(reviewSilences(tooLate, '2026-04-10').verdicts.has('2026-03-30')).toBe(false);
  });

  it('mean nothing before the enrollment begins and after it ends', () => {
    expect(reviewSilences({ ...inMarch, status: 'ENROLLED' }, '2026-02-28')).toEqual(nothing('2026-03-01'));
    expect(reviewSilences({ ...inMarch, status: 'COMPLETED' }, '2026-03-20')).toEqual(nothing(null));
    expect(reviewSilences({ ...inMarch, status: 'WITHDRAWN' }, '2026-03-20')).toEqual(nothing(null));
  });
});

describe('history that is imported late', () => {
  it('raises nothing when the silence fell due before the enrollment was known', () => {
    expect(reviewSilences({ ...inMarch, learntOn: '2026-03-07' }, '2026-03-07')).toEqual(nothing(null));
  });

  it('raises nothing when it fell due before the last activity was known', () => {
    const activeDays = [active('2026-03-02', '2026-03-07')];
    expect(reviewSilences({ ...inMarch, activeDays }, '2026-03-07').verdicts.has('2026-03-03')).toBe(false);
  });

  it('raises what falls due on the very day on which it is learned', () => {
    const activeDays = [active('2026-03-02', '2026-03-06')];
    const known = { ...inMarch, learntOn: '2026-03-06', activeDays };
    expect(reviewSilences(known, '2026-03-06').verdicts).toEqual(new Map([['2026-03-03', 'OPEN']]));
  });
});

describe('an alert', () => {
  const alerted: Watch = { ...inMarch, alerts: [{ firstSilentOn: '2026-03-03', status: 'OPEN' }] };
  const withActivity = (on: Day, learntOn: Day): Watch => ({
    ...alerted,
    activeDays: [...alerted.activeDays, active(on, learntOn)],
  });

  it('closes when activity returns, and the next silence is awaited', () => {
    const review = reviewSilences(withActivity('2026-03-08', '2026-03-08'), '2026-03-08');
    expect(review).toEqual({ verdicts: new Map([['2026-03-03', 'CLOSED']]), reviewOn: '2026-03-12' });
  });

  it('closes when the enrollment ends', () => {
    const review = reviewSilences({ ...alerted, status: 'WITHDRAWN' }, '2026-03-08');
    expect(review.verdicts).toEqual(new Map([['2026-03-03', 'CLOSED']]));
  });

  it('is retracted by late activity that disproves it', () => {
    const review = reviewSilences(withActivity('2026-03-05', '2026-03-10'), '2026-03-10');
    expect(review).toEqual({ verdicts: new Map([['2026-03-03', 'RETRACTED']]), reviewOn: null });
  });

  it('is retracted even after it was closed', () => {
    const alerts = [{ firstSilentOn: '2026-03-03', status: 'CLOSED' as const }];
    const review = reviewSilences({ ...withActivity('2026-03-04', '2026-03-20'), alerts }, '2026-03-20');
    expect(review.verdicts).toEqual(new Map([['2026-03-03', 'RETRACTED']]));
  });

  it('is raised and closed at once when the silence was over before anybody could look', () => {
    const activeDays = [...inMarch.activeDays, active('2026-03-10')];
    const review = reviewSilences({ ...inMarch, activeDays }, '2026-03-10');
    expect(review).toEqual({ verdicts: new Map([['2026-03-03', 'CLOSED']]), reviewOn: addDays('2026-03-10', 4) });
  });

  it('speaks for its silence also when the first day of the enrollment is corrected to an earlier one', () => {
    const watch: Watch = { ...alerted, enrolledOn: '2026-03-01', activeDays: [] };
    expect(reviewSilences(watch, '2026-03-10').verdicts).toEqual(new Map());
  });
});
