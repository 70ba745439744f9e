import type { EventHandler } from '@holdfast/chassis';
import { addReportedDays } from '../../store/enrollmentActivities.js';
import { reviewAndArm, type ReviewParts } from '../reviews.js';

/**
 * Activity is summed per enrolment, begins it and answers its alerts. The sums are written first and the enrolments
 * read after them; an enrolment's own event does the reverse, so that whichever comes last sees the other.
 */
export const onActivityRecorded =
  (parts: ReviewParts): EventHandler<'holdfast.learning.activity-recorded.v1'> =>
  async (events) => {
    await addReportedDays(parts.store, parts.timeZone, events);
    await reviewAndArm(parts, events.map(({ data }) => data.enrollmentId));
  };
