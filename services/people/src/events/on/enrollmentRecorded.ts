import type { EventHandler } from '@holdfast/chassis';
import {
  assessCareerCommitments,
  listCareerCommitmentIds,
  type AssessmentParts,
} from '../../store/careerCommitments.js';
import { recordCompletions } from '../../store/completions.js';

/**
 * A completion may make promises eligible. The completion is written first and the promises are read after it; making
 * a promise does the reverse, so that whichever comes last sees the other.
 */
export const onEnrollmentRecorded =
  (parts: AssessmentParts): EventHandler<'holdfast.learning.enrollment-recorded.v1'> =>
  async (events) => {
    await recordCompletions(parts.store, events);
    const ids = await listCareerCommitmentIds(
      parts.store,
      events.map(({ data }) => data.personId),
    );
    await assessCareerCommitments(parts, ids);
  };
