import { toStoredOrNull } from './toStored.js';
import type { CourseResolvers } from './types.generated.js';

export const Course: CourseResolvers = {
  __resolveReference: async ({ id }, { courses }) => toStoredOrNull(await courses.load(id)),
  key: ({ state }) => state.key,
  title: ({ state }) => state.title,
};
