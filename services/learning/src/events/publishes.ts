import type { Change, Publication } from '@holdfast/chassis';
import { presentValue, toCanonicalJson, unreachable, type Id } from '@holdfast/kernel';
import type { ActivityDayState, ActivityRowsRecorded } from '../domain/activityDay/activityDay.js';
import type { CohortScheduled, CohortState } from '../domain/cohort/cohort.js';
import type { CourseCreated, CourseState } from '../domain/course/course.js';
import type { EnrollmentEvent } from '../domain/enrollment/events.js';
import type { EnrollmentState } from '../domain/enrollment/state.js';
import type { InactivityAlertEvent, InactivityAlertState } from '../domain/inactivityAlert/inactivityAlert.js';

export function publishCourse({ id, after }: Change<CourseState, CourseCreated>): readonly Publication[] {
  if (after.status === 'ABSENT') return [];
  const data = { courseId: id, key: after.key };
  return [{ type: 'holdfast.learning.course-created.v1', partitionKey: id, data }];
}

export function publishCohort({ id, after }: Change<CohortState, CohortScheduled>): readonly Publication[] {
  if (after.status === 'ABSENT') return [];
  const { key, courseId, startsOn, endsOn } = after;
  const data = { cohortId: id, key, courseId, startsOn, endsOn };
  return [{ type: 'holdfast.learning.cohort-scheduled.v1', partitionKey: id, data }];
}

function toEnrollmentFacts(enrollmentId: Id, state: EnrollmentState) {
  if (state.status === 'ABSENT') return undefined;
  const { personId, cohortId, courseId, status } = state;
  return {
    enrollmentId,
    personId,
    cohortId,
    courseId,
    status,
    enrolledOn: presentValue(state.enrolledOn),
    completedOn: presentValue(state.completedOn),
    withdrawnOn: presentValue(state.withdrawnOn),
    score: presentValue(state.score),
  };
}

/** `enrollment-recorded` carries the present facts; a row that only adds to their history is nobody else's business. */
export function publishEnrollment({
  id,
  before,
  after,
}: Change<EnrollmentState, EnrollmentEvent>): readonly Publication[] {
  const data = toEnrollmentFacts(id, after);
  if (!data || toCanonicalJson(toEnrollmentFacts(id, before)) === toCanonicalJson(data)) return [];
  return [{ type: 'holdfast.learning.enrollment-recorded.v1', partitionKey: data.personId, data }];
}

/** One event for all rows of a write, with the totals that the day has now. */
export function publishActivityDay({ after }: Change<ActivityDayState, ActivityRowsRecorded>): readonly Publication[] {
  if (after.status === 'ABSENT') return [];
  const { enrollmentId, personId, cohortId, on, count, durationSeconds } = after;
  const data = { enrollmentId, personId, cohortId, on, count, durationSeconds };
  return [{ type: 'holdfast.learning.activity-recorded.v1', partitionKey: personId, data }];
}

const toAlertEventType = ({ type }: InactivityAlertEvent) => {
  switch (type) {
    case 'InactivityAlertRaised':
      return 'holdfast.learning.inactivity-alert-raised.v1';
    case 'InactivityAlertClosed':
      return 'holdfast.learning.inactivity-alert-closed.v1';
    case 'InactivityAlertRetracted':
      return 'holdfast.learning.inactivity-alert-retracted.v1';
    default:
      return unreachable(type);
  }
};

export function publishInactivityAlert({
  id,
  after,
  events,
}: Change<InactivityAlertState, InactivityAlertEvent>): readonly Publication[] {
  if (after.status === 'ABSENT') return [];
  const { enrollmentId, personId, cohortId, firstSilentOn } = after;
  const data = { inactivityAlertId: id, enrollmentId, personId, cohortId, firstSilentOn };
  return events.map((event) => ({ type: toAlertEventType(event), partitionKey: personId, data }));
}
