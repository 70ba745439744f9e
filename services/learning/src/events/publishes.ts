import type { Change, Publication } from '@holdfast/chassis';
import { presentValue, toCanonicalJson, type Id } from '@holdfast/kernel';
import type { ActivityDayState, ActivityRowsRecorded } from '../domain/activityDay/activityDay.js';
import type { CohortScheduled, CohortState } from '../domain/cohort/cohort.js';
import type { CourseCreated, CourseState } from '../domain/course/course.js';
import type { EnrollmentEvent } from '../domain/enrollment/events.js';
import type { EnrollmentState } from '../domain/enrollment/state.js';
import type {
  InactivityAlert,
  InactivityAlertEvent,
  InactivityAlertState,
} from '../domain/inactivityAlert/inactivityAlert.js';

export function presentCourse(id: Id, state: CourseState): readonly Publication[] {
  if (state.status === 'ABSENT') return [];
  const data = { courseId: id, key: state.key };
  return [{ type: 'holdfast.learning.course-created.v1', partitionKey: id, data }];
}

export const publishCourse = ({ id, after }: Change<CourseState, CourseCreated>): readonly Publication[] =>
  presentCourse(id, after);

export function presentCohort(id: Id, state: CohortState): readonly Publication[] {
  if (state.status === 'ABSENT') return [];
  const { key, courseId, startsOn, endsOn } = state;
  const data = { cohortId: id, key, courseId, startsOn, endsOn };
  return [{ type: 'holdfast.learning.cohort-scheduled.v1', partitionKey: id, data }];
}

export const publishCohort = ({ id, after }: Change<CohortState, CohortScheduled>): readonly Publication[] =>
  presentCohort(id, after);

/** The present facts of an enrollment. */
export function presentEnrollment(enrollmentId: Id, state: EnrollmentState): readonly Publication[] {
  if (state.status === 'ABSENT') return [];
  const { personId, cohortId, courseId, status } = state;
  const data = {
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
  return [{ type: 'holdfast.learning.enrollment-recorded.v1', partitionKey: personId, data }];
}

/** `enrollment-recorded` carries the present facts; a row that only adds to their history is nobody else's business. */
export function publishEnrollment({
  id,
  before,
  after,
}: Change<EnrollmentState, EnrollmentEvent>): readonly Publication[] {
  const present = presentEnrollment(id, after);
  return toCanonicalJson(presentEnrollment(id, before)) === toCanonicalJson(present) ? [] : present;
}

/** The totals that the day has now, up to this part of it. */
export function presentActivityDay(_: Id, state: ActivityDayState): readonly Publication[] {
  if (state.status === 'ABSENT') return [];
  const { enrollmentId, personId, cohortId, on, count, durationSeconds } = state;
  const data = { enrollmentId, personId, cohortId, on, count, durationSeconds };
  return [{ type: 'holdfast.learning.activity-recorded.v1', partitionKey: personId, data }];
}

/** One event for all rows of a write. */
export const publishActivityDay = ({
  id,
  after,
}: Change<ActivityDayState, ActivityRowsRecorded>): readonly Publication[] => presentActivityDay(id, after);

const alertEventTypes = {
  InactivityAlertRaised: 'holdfast.learning.inactivity-alert-raised.v1',
  InactivityAlertClosed: 'holdfast.learning.inactivity-alert-closed.v1',
  InactivityAlertRetracted: 'holdfast.learning.inactivity-alert-retracted.v1',
} as const;

function toAlertPublication(
  inactivityAlertId: Id,
  alert: InactivityAlert,
  type: InactivityAlertEvent['type'],
): Publication {
  const { enrollmentId, personId, cohortId, firstSilentOn } = alert;
  const data = { inactivityAlertId, enrollmentId, personId, cohortId, firstSilentOn };
  return { type: alertEventTypes[type], partitionKey: personId, data };
}

export const publishInactivityAlert = ({
  id,
  after,
  events,
}: Change<InactivityAlertState, InactivityAlertEvent>): readonly Publication[] =>
  after.status === 'ABSENT' ? [] : events.map(({ type }) => toAlertPublication(id, after, type));

const alertEventOf = {
  OPEN: 'InactivityAlertRaised',
  CLOSED: 'InactivityAlertClosed',
  RETRACTED: 'InactivityAlertRetracted',
} as const;

/** Where the alert stands; that one which is over was ever raised is not told again, since nobody should act on it. */
export const presentInactivityAlert = (id: Id, state: InactivityAlertState): readonly Publication[] =>
  state.status === 'ABSENT' ? [] : [toAlertPublication(id, state, alertEventOf[state.status])];
