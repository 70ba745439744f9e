import { loadConnection, mapConnection } from '@holdfast/chassis';
import { incentivePolicyAggregate } from '../../store/collections.js';
import { toIncentivePolicyParent } from '../toParents.js';
import type { QueryResolvers } from '../types.generated.js';

export const incentivePolicies: QueryResolvers['incentivePolicies'] = async (_, args, { store }) =>
  mapConnection(
    await loadConnection(store, incentivePolicyAggregate.collection, { index: 'key' }, args),
    toIncentivePolicyParent,
  );
