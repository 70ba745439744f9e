import { loadConnection, mapConnection } from '@holdfast/chassis';
import { incentiveAggregate } from '../store/collections.js';
import { toIncentiveParent } from './toParents.js';
import type { PersonResolvers } from './types.generated.js';

const { collection } = incentiveAggregate;

export const Person: PersonResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  incentives: async ({ id }, args, { store }) => {
    const query = { index: 'person', equals: [id] };
    const page = await loadConnection(store, collection, query, args);
    return { ...mapConnection(page, toIncentiveParent), countAll: () => store.count(collection, query) };
  },
};
