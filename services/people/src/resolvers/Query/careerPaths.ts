import { loadConnection } from '@holdfast/chassis';
import { careerPathAggregate } from '../../store/collections.js';
import type { QueryResolvers } from '../types.generated.js';

export const careerPaths: QueryResolvers['careerPaths'] = (_, args, { store }) =>
  loadConnection(store, careerPathAggregate.collection, { index: 'key' }, args);
