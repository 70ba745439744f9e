import type { EventHandler } from '@holdfast/chassis';
import { recordCompletions } from '../../store/completions.js';
import { assessIncentives, type AssessmentParts } from '../../store/incentives.js';
import { listConcernedPolicies } from '../../store/policyConcerns.js';

/**
 * A completion may earn money. It is written first and the policies are read after it; publishing a policy does the
 * reverse, so that whichever comes last sees the other.
 */
export const onEnrollmentRecorded =
  (parts: AssessmentParts): EventHandler<'holdfast.learning.enrollment-recorded.v1'> =>
  async (events) => {
    await recordCompletions(parts.store, events);
    const courseIds = events.map(({ data }) => data.courseId);
    const policies = await listConcernedPolicies(parts.store, 'course', courseIds);
    const concerns = events.flatMap(({ data: { courseId, personId } }) =>
      (policies.get(courseId) ?? []).map((incentivePolicyId) => ({ incentivePolicyId, personId })),
    );
    await assessIncentives(parts, concerns);
  };
