import { on, type Aggregates, type Consumer } from '@holdfast/chassis';
import type { Clock } from '@holdfast/kernel';
import type { Store } from '@holdfast/store';
import { onCareerCommitmentMade } from './on/careerCommitmentMade.js';
import { onEnrollmentRecorded } from './on/enrollmentRecorded.js';

/** What this service learns from others, and the handler that makes the effects. */
export const consumes = (parts: {
  readonly store: Store;
  readonly aggregates: Aggregates;
  readonly clock: Clock;
}): readonly Consumer[] => [
  on('holdfast.people.career-commitment-made.v1', onCareerCommitmentMade(parts)),
  on('holdfast.learning.enrollment-recorded.v1', onEnrollmentRecorded(parts)),
];
