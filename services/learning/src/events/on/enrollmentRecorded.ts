import type { EventHandler } from '@holdfast/chassis';
import type { ReviewParts } from '../reviews.js';
import { reviewAndArm } from '../reviews.js';

/** A new or changed enrollment may have begun by activity that came before it, and its silences count from now on. */
export const onEnrollmentRecorded =
  (parts: ReviewParts): EventHandler<'holdfast.learning.enrollment-recorded.v1'> =>
  (events) =>
    reviewAndArm(
      parts,
      events.map(({ data }) => data.enrollmentId),
    );
