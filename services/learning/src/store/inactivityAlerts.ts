import type { Aggregates } from '@holdfast/chassis';
import { addDays, dayOf, invariant, type Clock, type Id, type Identity } from '@holdfast/kernel';
import type { Store } from '@holdfast/store';
import type { AssessSilence } from '../domain/inactivityAlert/inactivityAlert.js';
import { SILENT_DAYS } from '../domain/policy.js';
import { reviewSilences, type SilenceReview } from '../domain/silence/reviewSilences.js';
import { loadActivityDays } from './activityDays.js';
import { inactivityAlertAggregate } from './collections.js';
import { addReportedDays, addSilences } from './enrollmentActivities.js';
import { loadWatches, type WatchedEnrollment } from './watches.js';

export interface AlertParts {
  readonly store: Store;
  readonly aggregates: Aggregates;
  readonly clock: Clock;
  readonly identity: Identity;
  readonly timeZone: string;
}

/** Rounds after which a review that still finds something to change is a fault; each round settles at least a silence. */
const ROUNDS_MAX = 1000;

/** An enrollment and what is to become of its alerts. */
export interface ReviewedEnrollment extends WatchedEnrollment {
  readonly review: SilenceReview;
}

/** Reads enrollments with their alerts and reviews their silences; writes nothing. */
export async function loadReviews(
  parts: AlertParts,
  enrollmentIds: readonly Id[],
): Promise<readonly ReviewedEnrollment[]> {
  const { store, clock, identity, timeZone } = parts;
  const watches = await loadWatches(store, enrollmentIds);
  const alertIds = watches.flatMap(({ id, silentFrom }) => silentFrom.map((day) => identity.inactivityAlert(id, day)));
  const stored = alertIds.length > 0 ? await store.getMany(inactivityAlertAggregate.collection, alertIds) : [];
  const alerts = new Map<Id, (typeof stored)[number]['state'][]>();
  for (const { state } of stored)
    if (state.status !== 'ABSENT') alerts.set(state.enrollmentId, [...(alerts.get(state.enrollmentId) ?? []), state]);
  const today = dayOf(clock.now(), timeZone);
  return watches.map((watched) => {
    const standing = (alerts.get(watched.id) ?? []).filter((alert) => alert.status !== 'ABSENT');
    return { ...watched, review: reviewSilences({ ...watched.watch, alerts: standing }, today) };
  });
}

function listAssessments(parts: AlertParts, { id, enrollment, review }: ReviewedEnrollment): [Id, AssessSilence][] {
  const { personId, cohortId } = enrollment;
  const at = parts.clock.now();
  return [...review.verdicts].map(([firstSilentOn, verdict]) => [
    parts.identity.inactivityAlert(id, firstSilentOn),
    { subject: { enrollmentId: id, personId, cohortId, firstSilentOn }, verdict, at },
  ]);
}

/**
 * Looks at the silent days themselves, whose events may still be on their way: nobody is to be reminded of a silence
 * that the system knows better of.
 * @returns true when there was activity that the sums lacked.
 */
async function addUnreportedDays(parts: AlertParts, reviews: readonly ReviewedEnrollment[]): Promise<boolean> {
  const silentDays = reviews.flatMap(({ id, review }) =>
    [...review.verdicts.keys()].flatMap((first) =>
      Array.from({ length: SILENT_DAYS }, (_, offset) => ({ enrollmentId: id, on: addDays(first, offset) })),
    ),
  );
  return addReportedDays(parts.store, await loadActivityDays(parts, silentDays));
}

/**
 * Raises, closes and retracts the alerts of these enrollments. A silence is noted before its alert is raised, the facts
 * are read after the alerts, and once more after every write: so whatever is learned meanwhile is seen by this review,
 * or by the one of those who learned it.
 * @returns the reviews that found nothing left to change.
 */
export async function settleAlerts(
  parts: AlertParts,
  first: readonly ReviewedEnrollment[],
): Promise<readonly ReviewedEnrollment[]> {
  let reviews = first;
  for (let round = 1; ; round++) {
    invariant(round <= ROUNDS_MAX, `${reviews.length} reviews of silences do not come to rest`);
    const unsettled = reviews.filter(({ review }) => review.verdicts.size > 0);
    if (unsettled.length === 0) return reviews;
    if (await addUnreportedDays(parts, unsettled)) {
      reviews = await loadReviews(
        parts,
        reviews.map(({ id }) => id),
      );
      continue;
    }
    await addSilences(
      parts.store,
      unsettled.map((each) => ({ ...each, firstDays: [...each.review.verdicts.keys()] })),
    );
    const alertIds = unsettled.flatMap((each) => listAssessments(parts, each).map(([alertId]) => alertId));
    await parts.aggregates.evaluateMany(inactivityAlertAggregate, alertIds, async () => {
      const present = await loadReviews(
        parts,
        unsettled.map(({ id }) => id),
      );
      return new Map(present.flatMap((each) => listAssessments(parts, each)));
    });
    reviews = await loadReviews(
      parts,
      reviews.map(({ id }) => id),
    );
  }
}
