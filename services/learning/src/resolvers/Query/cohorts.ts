import { loadConnection, mapConnection } from '@holdfast/chassis';
import { cohortAggregate } from '../../store/collections.js';
import { toStored } from '../toStored.js';
import type { QueryResolvers } from '../types.generated.js';

export const cohorts: QueryResolvers['cohorts'] = async (_, args, { store }) =>
  mapConnection(await loadConnection(store, cohortAggregate.collection, { index: 'key' }, args), toStored);
