import type { EventHandler } from '@holdfast/chassis';
import { assessCareerCommitments, type AssessmentParts } from '../../store/careerCommitments.js';

/**
 * What a person has finished before the promise was made counts too. The service learns of its own promise by its
 * event, so that a process which dies after making one still holds it against the completions.
 */
export const onCareerCommitmentMade =
  (parts: AssessmentParts): EventHandler<'holdfast.people.career-commitment-made.v1'> =>
  (events) =>
    assessCareerCommitments(
      parts,
      events.map(({ source }) => source),
    );
