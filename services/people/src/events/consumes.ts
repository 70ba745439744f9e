import { on, onRelations, type Consumer } from '@holdfast/chassis';
import type { AssessmentParts } from '../store/careerCommitments.js';
import { onCareerCommitmentMade } from './on/careerCommitmentMade.js';
import { onEnrollmentRecorded } from './on/enrollmentRecorded.js';

/** What this service learns from others, and the handler that makes the effects. */
export const consumes = (parts: AssessmentParts): readonly Consumer[] => [
  onRelations(parts.store),
  on('holdfast.people.career-commitment-made.v1', onCareerCommitmentMade(parts)),
  on('holdfast.learning.enrollment-recorded.v1', onEnrollmentRecorded(parts)),
];
