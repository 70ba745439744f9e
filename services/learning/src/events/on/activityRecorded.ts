import type { EventHandler } from '@holdfast/chassis';
import { dayOf } from '@holdfast/kernel';
import { addReportedDays } from '../../store/enrollmentActivities.js';
import { reviewAndArm, type ReviewParts } from '../reviews.js';

/**
 * Activity is summed per enrollment, begins it and answers its alerts. The sums are written first and the enrollments
 * read after them; an enrollment's own event does the reverse, so that whichever comes last sees the other.
 */
export const onActivityRecorded =
  (parts: ReviewParts): EventHandler<'holdfast.learning.activity-recorded.v1'> =>
  async (events) => {
    const toReported = ({ data, time }: (typeof events)[number]) => ({
      ...data,
      learntOn: dayOf(time, parts.timeZone),
    });
    await addReportedDays(parts.store, events.map(toReported));
    await reviewAndArm(
      parts,
      events.map(({ data }) => data.enrollmentId),
    );
  };
