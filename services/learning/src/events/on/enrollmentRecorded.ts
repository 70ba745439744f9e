import type { EventHandler } from '@holdfast/chassis';
import { recordCohortFigures } from '../../store/cohortFigures.js';
import type { ReviewParts } from '../reviews.js';
import { reviewAndArm } from '../reviews.js';

/**
 * A new or changed enrollment counts in the figures of its cohort. It may have begun by activity that came before it, and
 * its silences count from now on.
 */
export const onEnrollmentRecorded =
  (parts: ReviewParts): EventHandler<'holdfast.learning.enrollment-recorded.v1'> =>
  async (events) => {
    await recordCohortFigures(parts, events);
    await reviewAndArm(
      parts,
      events.map(({ data }) => data.enrollmentId),
    );
  };
