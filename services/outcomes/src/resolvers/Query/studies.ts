import { loadConnection, mapConnection } from '@holdfast/chassis';
import { studyAggregate } from '../../store/collections.js';
import { toStudyParent } from '../toParents.js';
import type { QueryResolvers } from '../types.generated.js';

export const studies: QueryResolvers['studies'] = async (_, args, { store }) =>
  mapConnection(await loadConnection(store, studyAggregate.collection, { index: 'key' }, args), toStudyParent);
