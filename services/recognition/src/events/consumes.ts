import { on, onRelations, type Consumer, type Jobs } from '@holdfast/chassis';
import type { AssessmentParts } from '../store/incentives.js';
import { onEnrollmentRecorded } from './on/enrollmentRecorded.js';
import { onIncentivePolicyPublished } from './on/incentivePolicyPublished.js';
import { onMetricDefined } from './on/metricDefined.js';
import { onObservationRecorded } from './on/observationRecorded.js';

/** What this service learns from others and from itself, and the handlers that make the effects. */
export const consumes = (parts: AssessmentParts, jobs: Jobs): readonly Consumer[] => [
  onRelations(parts.store),
  on('holdfast.learning.enrollment-recorded.v1', onEnrollmentRecorded(parts)),
  on('holdfast.outcomes.metric-defined.v1', onMetricDefined(parts, jobs)),
  on('holdfast.outcomes.observation-recorded.v1', onObservationRecorded(parts)),
  on('holdfast.recognition.incentive-policy-published.v1', onIncentivePolicyPublished(parts, jobs)),
];
