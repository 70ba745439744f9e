import { loadConnection } from '@holdfast/chassis';
import { personAggregate } from '../../store/collections.js';
import type { QueryResolvers } from '../types.generated.js';

export const people: QueryResolvers['people'] = (_, args, { store, timeZone }) =>
  loadConnection(store, personAggregate(timeZone).collection, { index: 'externalId' }, args);
