import { on, onRelations, type Consumer } from '@holdfast/chassis';
import { onActivityRecorded } from './on/activityRecorded.js';
import { onCohortScheduled } from './on/cohortScheduled.js';
import { onEnrollmentRecorded } from './on/enrollmentRecorded.js';
import type { ReviewParts } from './reviews.js';

/**
 * This service learns nothing from others but who may see what. It consumes its own facts, since their effects stand in
 * other documents and must come about even when the service dies between the two writes.
 */
export const consumes = (parts: ReviewParts): readonly Consumer[] => [
  onRelations(parts.store),
  on('holdfast.learning.cohort-scheduled.v1', onCohortScheduled(parts)),
  on('holdfast.learning.enrollment-recorded.v1', onEnrollmentRecorded(parts)),
  on('holdfast.learning.activity-recorded.v1', onActivityRecorded(parts)),
];
