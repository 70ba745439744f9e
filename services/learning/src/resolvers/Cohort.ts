import { loadConnection, mapConnection } from '@holdfast/chassis';
import { invariant } from '@holdfast/kernel';
import { countEnrollments, toReleasedCounts } from '../store/cohortFigures.js';
import { inactivityAlertAggregate } from '../store/collections.js';
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
  enrollmentCounts: async ({ id }, _, { store, access, cohortFigures }) =>
    (await access.allows('ALL_TRAINING'))
      ? countEnrollments(store, id)
      : toReleasedCounts(await cohortFigures.load(id)),
  inactivityAlerts: async ({ id }, { status, ...args }, { store }) => {
    const query = status ? { index: 'cohortStatus', equals: [id, status] } : { index: 'cohort', equals: [id] };
    const newestFirst = { ...query, order: 'descending' as const };
    return mapConnection(await loadConnection(store, inactivityAlertAggregate.collection, newestFirst, args), toStored);
  },
};
