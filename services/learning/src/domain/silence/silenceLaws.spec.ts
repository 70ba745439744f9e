import { describe, expect, it } from '@jest/globals';
import { addDays, type Day } from '@holdfast/kernel';
import fc from 'fast-check';
import type { InactivityAlertStatus } from '../inactivityAlert/inactivityAlert.js';
import { reviewSilences } from './reviewSilences.js';
import type { ActiveDay, Watch } from './silence.js';

/** The same rules in the slowest and plainest form: every day is looked at by itself. */
function listAlertsDayByDay(watch: Watch, today: Day): ReadonlyMap<Day, 'OPEN' | 'CLOSED'> {
  const isActive = (day: Day): boolean => watch.activeDays.some(({ on }) => on === day);
  const isWatched = (day: Day): boolean =>
    day >= watch.cohort.from && day <= watch.cohort.to && (watch.enrolledOn === null || day >= watch.enrolledOn);
  const isSilent = (day: Day): boolean => isWatched(day) && !isActive(day);
  const alerts = new Map<Day, 'OPEN' | 'CLOSED'>();
  for (let day = watch.cohort.from; day <= watch.cohort.to; day = addDays(day, 1)) {
    const dueOn = addDays(day, 3);
    const isFirst = isSilent(day) && !isSilent(addDays(day, -1));
    if (!isFirst || !isSilent(addDays(day, 1)) || !isSilent(addDays(day, 2)) || dueOn > today) continue;
    const before = watch.activeDays.filter(({ on }) => on < day).at(-1);
    if (dueOn < watch.learntOn || (before && dueOn < before.learntOn)) continue;
    alerts.set(day, watch.activeDays.some(({ on }) => on > day) ? 'CLOSED' : 'OPEN');
  }
  return alerts;
}

const START = '2026-03-01';
const dayFromStart = (min: number, max: number) => fc.integer({ min, max }).map((offset) => addDays(START, offset));

const activeDays = fc
  .uniqueArray(fc.record({ offset: fc.integer({ min: -5, max: 40 }), lag: fc.oneof(fc.constant(0), fc.nat(9)) }), {
    selector: ({ offset }) => offset,
    maxLength: 25,
  })
  .map((days) =>
    days
      .sort((a, b) => a.offset - b.offset)
      .map(({ offset, lag }): ActiveDay => {
        const on = addDays(START, offset);
        return { on, learntOn: addDays(on, lag) };
      }),
  );

const watch: fc.Arbitrary<Watch> = fc.record({
  status: fc.constant('ACTIVE' as const),
  cohort: dayFromStart(0, 30).map((to) => ({ from: START, to })),
  enrolledOn: fc.option(dayFromStart(-10, 20)),
  learntOn: dayFromStart(-10, 30),
  activeDays,
  alerts: fc.constant([]),
});

/** The alerts of an enrollment as they stand, with what a review says of them. */
function withVerdicts(alerts: Watch['alerts'], verdicts: ReadonlyMap<Day, InactivityAlertStatus>): Watch['alerts'] {
  const standing = new Map(alerts.map(({ firstSilentOn, status }) => [firstSilentOn, status]));
  for (const [firstSilentOn, status] of verdicts) standing.set(firstSilentOn, status);
  return [...standing].map(([firstSilentOn, status]) => ({ firstSilentOn, status }));
}

describe('the review of silences', () => {
  it('raises exactly what a look at every single day raises', () => {
    fc.assert(
      fc.property(watch, dayFromStart(-5, 50), (known, today) => {
        expect(reviewSilences(known, today).verdicts).toEqual(listAlertsDayByDay(known, today));
      }),
      { numRuns: 2000 },
    );
  });

  it('asks for nothing twice', () => {
    fc.assert(
      fc.property(watch, dayFromStart(-5, 50), (known, today) => {
        const alerts = withVerdicts([], reviewSilences(known, today).verdicts);
        expect(reviewSilences({ ...known, alerts }, today).verdicts.size).toBe(0);
      }),
    );
  });

  it('names the next day on which it would say something new', () => {
    fc.assert(
      fc.property(watch, dayFromStart(-5, 45), (known, today) => {
        const { verdicts, reviewOn } = reviewSilences(known, today);
        const alerts = withVerdicts([], verdicts);
        let next: Day | null = null;
        for (let day = today; next === null && day <= '2026-05-01'; day = addDays(day, 1))
          if (reviewSilences({ ...known, alerts }, day).verdicts.size > 0) next = day;
        expect(reviewOn).toBe(next);
      }),
    );
  });

  it('leads to the same standing alerts when it is asked only on the days that it named and when something is learned', () => {
    fc.assert(
      fc.property(watch, (known) => {
        const learntOn = (today: Day): Watch => ({
          ...known,
          activeDays: known.activeDays.filter((active) => active.learntOn <= today),
        });
        let alerts: Watch['alerts'] = [];
        let everyDay: Watch['alerts'] = [];
        let reviewOn: Day | null = known.learntOn;
        for (let today = known.learntOn; today <= '2026-05-01'; today = addDays(today, 1)) {
          everyDay = withVerdicts(everyDay, reviewSilences({ ...learntOn(today), alerts: everyDay }, today).verdicts);
          const hasNews = known.activeDays.some((active) => active.learntOn === today);
          if (!hasNews && (reviewOn === null || reviewOn > today)) continue;
          const review = reviewSilences({ ...learntOn(today), alerts }, today);
          alerts = withVerdicts(alerts, review.verdicts);
          reviewOn = review.reviewOn;
        }
        expect(alerts).toEqual(everyDay);
      }),
      { numRuns: 500 },
    );
  });

  it('leaves no alert out that the whole knowledge bears, and none standing that never was a silence', () => {
    fc.assert(
      fc.property(watch, (known) => {
        let alerts: Watch['alerts'] = [];
        for (let today = known.learntOn; today <= '2026-05-01'; today = addDays(today, 1)) {
          const activeDaysByNow = known.activeDays.filter((active) => active.learntOn <= today);
          const now = { ...known, activeDays: activeDaysByNow, alerts };
          alerts = withVerdicts(alerts, reviewSilences(now, today).verdicts);
        }
        const standing = new Map(alerts.map(({ firstSilentOn, status }) => [firstSilentOn, status]));
        for (const [day, status] of listAlertsDayByDay(known, '2026-05-01')) expect(standing.get(day)).toBe(status);
        const knownInTime = known.activeDays.map(({ on }) => ({ on, learntOn: on }));
        const silences = listAlertsDayByDay({ ...known, learntOn: START, activeDays: knownInTime }, '2026-05-01');
        const notRetracted = [...standing].filter(([, status]) => status !== 'RETRACTED');
        expect([...silences]).toEqual(expect.arrayContaining(notRetracted));
      }),
      { numRuns: 500 },
    );
  });
});
