import { toStoredOrNull } from '../toStored.js';
import type { QueryResolvers } from '../types.generated.js';

export const cohort: QueryResolvers['cohort'] = async (_, { key }, { identity, cohorts }) =>
  toStoredOrNull(await cohorts.load(identity.cohort(key)));
