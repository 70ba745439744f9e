import { defineAggregate, releaseCollections } from '@holdfast/chassis';
import type { Day, Id } from '@holdfast/kernel';
import { defineCollection, type CollectionDefinition, type Document } from '@holdfast/store';
import type { ClaimedRows } from '../domain/activityClaim/claimRows.js';
import { activityDayDecider } from '../domain/activityDay/activityDay.js';
import { cohortDecider } from '../domain/cohort/cohort.js';
import { courseDecider } from '../domain/course/course.js';
import { enrollmentDecider } from '../domain/enrollment/enrollment.js';
import type { EnrollmentActivity } from '../domain/enrollmentActivity/enrollmentActivity.js';
import { inactivityAlertDecider } from '../domain/inactivityAlert/inactivityAlert.js';
import {
  presentActivityDay,
  presentCohort,
  presentCourse,
  presentEnrollment,
  presentInactivityAlert,
  publishActivityDay,
  publishCohort,
  publishCourse,
  publishEnrollment,
  publishInactivityAlert,
} from '../events/publishes.js';

const TOPIC = 'holdfast.learning';
/** Apart from the other events because there are so many. */
const ACTIVITY_TOPIC = 'holdfast.learning.activity';

export const courseAggregate = defineAggregate({
  name: 'courses',
  version: 1,
  indexes: [{ name: 'key', fields: ['state.key'] }],
  topic: TOPIC,
  decider: courseDecider,
  publish: publishCourse,
  present: presentCourse,
});

export const cohortAggregate = defineAggregate({
  name: 'cohorts',
  version: 1,
  indexes: [{ name: 'key', fields: ['state.key'] }],
  topic: TOPIC,
  decider: cohortDecider,
  publish: publishCohort,
  present: presentCohort,
});

export const enrollmentAggregate = defineAggregate({
  name: 'enrollments',
  version: 1,
  indexes: [
    { name: 'cohort', fields: ['state.cohortId', 'state.status'] },
    { name: 'person', fields: ['state.personId', 'state.cohortStartsOn'] },
  ],
  topic: TOPIC,
  decider: enrollmentDecider,
  publish: publishEnrollment,
  present: presentEnrollment,
});

export const activityDayAggregate = defineAggregate({
  name: 'activityDays',
  version: 1,
  indexes: [],
  topic: ACTIVITY_TOPIC,
  decider: activityDayDecider,
  publish: publishActivityDay,
  present: presentActivityDay,
});

export const inactivityAlertAggregate = defineAggregate({
  name: 'inactivityAlerts',
  version: 1,
  indexes: [
    { name: 'cohort', fields: ['state.cohortId', 'state.raisedAt'] },
    { name: 'cohortStatus', fields: ['state.cohortId', 'state.status', 'state.raisedAt'] },
    { name: 'enrollment', fields: ['state.enrollmentId', 'state.firstSilentOn'] },
  ],
  topic: TOPIC,
  decider: inactivityAlertDecider,
  publish: publishInactivityAlert,
  present: presentInactivityAlert,
});

/** A register of rows that came in: one for 1,000 row numbers of a source, or one for an event id. */
export interface ActivityClaimDocument extends Document {
  readonly rows: ClaimedRows;
}

export const activityClaimCollection = defineCollection<ActivityClaimDocument>({
  name: 'activityClaims',
  version: 1,
  indexes: [],
});

/** The days of an enrollment, under its id, summed from the days' own events; also of one that is not known yet. */
export interface EnrollmentActivityDocument extends Document, EnrollmentActivity {
  readonly personId: Id;
  readonly cohortId: Id;
  /** The first days of the silences for which an alert was raised or is about to be. */
  readonly silentFrom: readonly Day[];
}

export const enrollmentActivityCollection = defineCollection<EnrollmentActivityDocument>({
  name: 'enrollmentActivities',
  version: 1,
  indexes: [],
});

export const collections: readonly CollectionDefinition[] = [
  courseAggregate.collection,
  cohortAggregate.collection,
  enrollmentAggregate.collection,
  activityDayAggregate.collection,
  inactivityAlertAggregate.collection,
  activityClaimCollection,
  enrollmentActivityCollection,
  ...releaseCollections,
];
