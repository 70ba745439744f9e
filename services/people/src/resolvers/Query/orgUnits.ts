import { loadConnection } from '@holdfast/chassis';
import { orgUnitCollection } from '../../store/collections.js';
import type { QueryResolvers } from '../types.generated.js';

export const orgUnits: QueryResolvers['orgUnits'] = (_, args, { store }) =>
  loadConnection(store, orgUnitCollection, { index: 'key' }, args);
