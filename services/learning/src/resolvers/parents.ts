import type { ParkedSource, ServiceStatus } from '@holdfast/chassis';
import type { Id } from '@holdfast/kernel';
import type { Cohort } from '../domain/cohort/cohort.js';
import type { Course } from '../domain/course/course.js';
import type { Enrollment } from '../domain/enrollment/state.js';
import type { InactivityAlert } from '../domain/inactivityAlert/inactivityAlert.js';

/** A stored thing: from its first event on it is there. */
interface Stored<State> {
  readonly id: Id;
  readonly state: State;
}

export type CourseParent = Stored<Course>;

export type CohortParent = Stored<Cohort>;

export type EnrollmentParent = Stored<Enrollment>;

export type InactivityAlertParent = Stored<InactivityAlert>;

/** A person is nothing but an id here: the body belongs to people. */
export interface PersonParent {
  readonly id: Id;
}

/** What could not be handled; counted when somebody asks. */
export type ParkedSourceParent = ParkedSource;

/** The figures of this service; its parked sources are read when somebody asks. */
export type ServiceStatusParent = ServiceStatus;
