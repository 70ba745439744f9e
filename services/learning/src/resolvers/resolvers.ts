import { scalars } from '@holdfast/chassis';
import { Cohort } from './Cohort.js';
import { Course } from './Course.js';
import { Enrollment } from './Enrollment.js';
import { InactivityAlert } from './InactivityAlert.js';
import { createCourse } from './Mutation/createCourse.js';
import { importActivity } from './Mutation/importActivity.js';
import { importEnrollments } from './Mutation/importEnrollments.js';
import { scheduleCohort } from './Mutation/scheduleCohort.js';
import { replayLearningEvents } from './Mutation/replayLearningEvents.js';
import { republishLearningEvents } from './Mutation/republishLearningEvents.js';
import { skipLearningEvent } from './Mutation/skipLearningEvent.js';
import { Person } from './Person.js';
import { cohort } from './Query/cohort.js';
import { cohorts } from './Query/cohorts.js';
import { course } from './Query/course.js';
import { courses } from './Query/courses.js';
import { system } from './Query/system.js';
import { ServiceStatus } from './ServiceStatus.js';
import { System } from './System.js';
import type { Resolvers } from './types.generated.js';

/** The whole graph of this service: one file per type or root field. */
export const resolvers: Resolvers = {
  ...scalars,
  Query: { cohort, cohorts, course, courses, system },
  Mutation: {
    createCourse,
    importActivity,
    importEnrollments,
    replayLearningEvents,
    republishLearningEvents,
    scheduleCohort,
    skipLearningEvent,
  },
  System,
  ServiceStatus,
  Course,
  Cohort,
  Enrollment,
  InactivityAlert,
  Person,
};
