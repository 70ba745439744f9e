import { invariant, presentValue } from '@holdfast/kernel';
import { noActivity } from '../domain/enrollmentActivity/enrollmentActivity.js';
import { inactivityAlertAggregate } from '../store/collections.js';
import { toStored, toStoredOrNull } from './toStored.js';
import type { EnrollmentResolvers } from './types.generated.js';

const ALERTS_LISTED_MAX = 25;

export const Enrollment: EnrollmentResolvers = {
  __resolveReference: async ({ id }, { enrollments }) => toStoredOrNull(await enrollments.load(id)),
  person: ({ state }) => ({ id: state.personId }),
  cohort: async ({ state }, _, { cohorts }) => {
    const cohort = await cohorts.load(state.cohortId);
    invariant(cohort, `cohort ${state.cohortId} is stored before anybody is enrolled in it`);
    return toStored(cohort);
  },
  status: ({ state }) => state.status,
  enrolledOn: ({ state }) => presentValue(state.enrolledOn),
  completedOn: ({ state }) => presentValue(state.completedOn),
  withdrawnOn: ({ state }) => presentValue(state.withdrawnOn),
  score: ({ state }) => presentValue(state.score),
  activity: async ({ id }, _, { enrollmentActivities }) => {
    const { days, count, durationSeconds } = (await enrollmentActivities.load(id)) ?? noActivity;
    return { lastOn: days.at(-1)?.[0] ?? null, days: days.length, count, durationSeconds };
  },
  inactivityAlerts: async ({ id }, _, { store }) => {
    const query = { index: 'enrollment', equals: [id], order: 'descending', limit: ALERTS_LISTED_MAX } as const;
    return (await store.page(inactivityAlertAggregate.collection, query)).items.map(toStored);
  },
};
