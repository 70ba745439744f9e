import { dayOf, startOfDay, type Day, type Id, type Instant } from '@holdfast/kernel';
import { enrollmentAggregate } from './collections.js';
import { loadReviews, settleAlerts, type AlertParts } from './inactivityAlerts.js';
import type { WatchedEnrollment } from './watches.js';

/** True when the first activity or the cohort's start of an enrollment has come. */
const isToBegin = ({ watch }: WatchedEnrollment, today: Day): boolean =>
  watch.status === 'ENROLLED' && (watch.activeDays.length > 0 || watch.cohort.from <= today);

/** Those of these enrollments that are to begin, or whose alerts do not stand where they should; writes nothing. */
export async function findWronglyReviewed(parts: AlertParts, enrollmentIds: readonly Id[]): Promise<readonly Id[]> {
  const reviews = await loadReviews(parts, enrollmentIds);
  const today = dayOf(parts.clock.now(), parts.timeZone);
  return reviews.filter((each) => isToBegin(each, today) || each.review.verdicts.size > 0).map(({ id }) => id);
}

/**
 * Looks at enrollments whose facts, activity or time have changed: begins those that are to begin, and brings their
 * alerts to where they should stand. Safe to repeat, and needed whenever anything that it reads was written.
 * @returns when to look at them again if nothing happens before.
 */
export async function reviewEnrollments(
  parts: AlertParts,
  enrollmentIds: readonly Id[],
): Promise<ReadonlyMap<Id, Instant>> {
  const ids = [...new Set(enrollmentIds)];
  let reviews = await loadReviews(parts, ids);
  const today = dayOf(parts.clock.now(), parts.timeZone);
  const toBegin = reviews.filter((each) => isToBegin(each, today));
  if (toBegin.length > 0) {
    const begin = new Map(toBegin.map(({ id }) => [id, { type: 'BeginEnrollment' } as const]));
    await parts.aggregates.evaluateMany(enrollmentAggregate, [...begin.keys()], async () => begin);
    reviews = await loadReviews(parts, ids);
  }
  reviews = await settleAlerts(parts, reviews);
  return new Map(
    reviews.flatMap(({ id, review: { reviewOn } }): [Id, Instant][] =>
      reviewOn === null ? [] : [[id, startOfDay(reviewOn, parts.timeZone)]],
    ),
  );
}
