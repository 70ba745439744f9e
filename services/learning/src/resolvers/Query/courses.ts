import { loadConnection, mapConnection } from '@holdfast/chassis';
import { courseAggregate } from '../../store/collections.js';
import { toStored } from '../toStored.js';
import type { QueryResolvers } from '../types.generated.js';

export const courses: QueryResolvers['courses'] = async (_, args, { store }) =>
  mapConnection(await loadConnection(store, courseAggregate.collection, { index: 'key' }, args), toStored);
