import {
  createDocumentLoader,
  populationCollection,
  type AggregateDocument,
  type Aggregates,
  type DocumentLoader,
  type OpenAccess,
  type RequestScoped,
  type RequestContext,
  type ParkedEvents,
  type PopulationDocument,
  type Republication,
  type ServiceStatus,
} from '@holdfast/chassis';
import type { Clock, Identity } from '@holdfast/kernel';
import type { Store } from '@holdfast/store';
import type { CohortState } from '../domain/cohort/cohort.js';
import type { CourseState } from '../domain/course/course.js';
import type { EnrollmentState } from '../domain/enrollment/state.js';
import type { InactivityAlertState } from '../domain/inactivityAlert/inactivityAlert.js';
import {
  cohortAggregate,
  courseAggregate,
  enrollmentActivityCollection,
  enrollmentAggregate,
  inactivityAlertAggregate,
  type EnrollmentActivityDocument,
} from '../store/collections.js';

/** What the resolvers need of the service; made once by the module. */
export interface Learning {
  readonly store: Store;
  readonly aggregates: Aggregates;
  readonly clock: Clock;
  readonly identity: Identity;
  readonly timeZone: string;
  isOverloaded(): Promise<boolean>;
  status(): Promise<ServiceStatus>;
  readonly parkedEvents: ParkedEvents;
  readonly republication: Republication;
  readonly openAccess: OpenAccess;
}

type Loader<State> = DocumentLoader<AggregateDocument<State>>;

/** What the resolvers of one request share: loads are batched and each thing is read once. */
export interface Context extends Learning, RequestScoped {
  readonly courses: Loader<CourseState>;
  readonly cohorts: Loader<CohortState>;
  readonly enrollments: Loader<EnrollmentState>;
  readonly inactivityAlerts: Loader<InactivityAlertState>;
  readonly enrollmentActivities: DocumentLoader<EnrollmentActivityDocument>;
  /** What is released about cohorts. */
  readonly cohortFigures: DocumentLoader<PopulationDocument>;
}

export const createContext =
  (learning: Learning) =>
  (request: RequestContext): Context => ({
    request,
    access: learning.openAccess(request.viewer),
    courses: createDocumentLoader(learning.store, courseAggregate.collection),
    cohorts: createDocumentLoader(learning.store, cohortAggregate.collection),
    enrollments: createDocumentLoader(learning.store, enrollmentAggregate.collection),
    inactivityAlerts: createDocumentLoader(learning.store, inactivityAlertAggregate.collection),
    enrollmentActivities: createDocumentLoader(learning.store, enrollmentActivityCollection),
    cohortFigures: createDocumentLoader(learning.store, populationCollection),
    // Last: V8 copies a spread into a literal quickly, but is slow to add new members to the copy of a spread.
    ...learning,
  });
