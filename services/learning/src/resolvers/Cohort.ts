import { loadConnection, mapConnection } from '@holdfast/chassis';
import { invariant } from '@holdfast/kernel';
import { enrollmentAggregate, inactivityAlertAggregate } from '../store/collections.js';
import { toStored, toStoredOrNull } from './toStored.js';
import type { CohortResolvers } from './types.generated.js';

export const Cohort: CohortResolvers = {
  __resolveReference: async ({ id }, { cohorts }) => toStoredOrNull(await cohorts.load(id)),
  key: ({ state }) => state.key,
  course: async ({ state }, _, { courses }) => {
    const course = await courses.load(state.courseId);
    invariant(course, `course ${state.courseId} is stored before a cohort of it is scheduled`);
    return toStored(course);
  },
  startsOn: ({ state }) => state.startsOn,
  endsOn: ({ state }) => state.endsOn,
  enrollmentCounts: async ({ id }, _, { store }) => {
    const count = (...status: string[]) =>
      store.count(enrollmentAggregate.collection, { index: 'cohort', equals: [id, ...status] });
    const [enrolled, active, completed, withdrawn] = await Promise.all([
      count(),
      count('ACTIVE'),
      count('COMPLETED'),
      count('WITHDRAWN'),
    ]);
    return { enrolled, active, completed, withdrawn };
  },
  inactivityAlerts: async ({ id }, { status, ...args }, { store }) => {
    const query = status ? { index: 'cohortStatus', equals: [id, status] } : { index: 'cohort', equals: [id] };
    const newestFirst = { ...query, order: 'descending' as const };
    return mapConnection(await loadConnection(store, inactivityAlertAggregate.collection, newestFirst, args), toStored);
  },
};
