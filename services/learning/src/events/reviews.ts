import type { TimerKind, Timers } from '@holdfast/chassis';
import type { Id } from '@holdfast/kernel';
import type { AlertParts } from '../store/inactivityAlerts.js';
import { reviewEnrollments } from '../store/reviewEnrollments.js';

export interface ReviewParts extends AlertParts {
  readonly timers: Timers;
}

const REVIEW = 'enrollmentReview';

/** Looks at enrollments now, and makes sure that they are looked at again when something falls due. */
export async function reviewAndArm(parts: ReviewParts, enrollmentIds: readonly Id[]): Promise<void> {
  const again = await reviewEnrollments(parts, enrollmentIds);
  await parts.timers.arm(
    REVIEW,
    [...again].map(([subjectId, dueAt]) => ({ subjectId, dueAt })),
  );
}

/** The timers of this service: an enrollment is looked at when its cohort starts and when a silence falls due. */
export const timers = (parts: AlertParts): readonly TimerKind[] => [
  { kind: REVIEW, onDue: (enrollmentIds) => reviewEnrollments(parts, enrollmentIds) },
];
