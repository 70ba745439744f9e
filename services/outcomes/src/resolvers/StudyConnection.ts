import { studyAggregate } from '../store/collections.js';
import type { StudyConnectionResolvers } from './types.generated.js';

export const StudyConnection: StudyConnectionResolvers = {
  totalCount: (_, __, { store }) => store.count(studyAggregate.collection, { index: 'key' }),
};
