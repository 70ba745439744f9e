import { loadConnection, mapConnection } from '@holdfast/chassis';
import { enrollmentAggregate } from '../store/collections.js';
import { toStored } from './toStored.js';
import type { PersonResolvers } from './types.generated.js';

export const Person: PersonResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  enrollments: async ({ id }, args, { store }) => {
    const newestFirst = { index: 'person', equals: [id], order: 'descending' } as const;
    return mapConnection(await loadConnection(store, enrollmentAggregate.collection, newestFirst, args), toStored);
  },
};
