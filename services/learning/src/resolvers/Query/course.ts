import { toStoredOrNull } from '../toStored.js';
import type { QueryResolvers } from '../types.generated.js';

export const course: QueryResolvers['course'] = async (_, { key }, { identity, courses }) =>
  toStoredOrNull(await courses.load(identity.course(key)));
