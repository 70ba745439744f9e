import { on, type Consumer } from '@holdfast/chassis';
import { onCohortScheduled } from './on/cohortScheduled.js';
import { onCostLineAdded } from './on/costLineAdded.js';
import { onEnrollmentRecorded } from './on/enrollmentRecorded.js';
import { onIncentiveChanged } from './on/incentiveChanged.js';
import { onMonetizationSet } from './on/monetizationSet.js';
import { onObservationRecorded } from './on/observationRecorded.js';
import { onPersonRecorded } from './on/personRecorded.js';
import { onStudyDefined } from './on/studyDefined.js';
import type { HandlerParts } from './parts.js';

/** What this service learns from others and from itself, and the handlers that make the effects. */
export const consumes = (parts: HandlerParts): readonly Consumer[] => [
  on('holdfast.people.person-recorded.v1', onPersonRecorded(parts)),
  on('holdfast.learning.cohort-scheduled.v1', onCohortScheduled(parts)),
  on('holdfast.learning.enrollment-recorded.v1', onEnrollmentRecorded(parts)),
  on('holdfast.recognition.incentive-accrued.v1', onIncentiveChanged(parts)),
  on('holdfast.recognition.incentive-approved.v1', onIncentiveChanged(parts)),
  on('holdfast.recognition.incentive-rejected.v1', onIncentiveChanged(parts)),
  on('holdfast.recognition.incentive-paid.v1', onIncentiveChanged(parts)),
  on('holdfast.recognition.incentive-reversed.v1', onIncentiveChanged(parts)),
  on('holdfast.recognition.incentive-reversal-proposed.v1', onIncentiveChanged(parts)),
  on('holdfast.outcomes.observation-recorded.v1', onObservationRecorded(parts)),
  on('holdfast.outcomes.study-defined.v1', onStudyDefined(parts)),
  on('holdfast.outcomes.cost-line-added.v1', onCostLineAdded(parts)),
  on('holdfast.outcomes.monetization-set.v1', onMonetizationSet(parts)),
];
