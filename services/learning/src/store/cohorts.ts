import type { Id } from '@holdfast/kernel';
import type { Store } from '@holdfast/store';
import type { Cohort } from '../domain/cohort/cohort.js';
import { cohortAggregate } from './collections.js';

/** Those of these cohorts that exist, by id. */
export async function loadCohorts(store: Store, ids: readonly Id[]): Promise<ReadonlyMap<Id, Cohort>> {
  const documents = await store.getMany(cohortAggregate.collection, [...new Set(ids)]);
  return new Map(
    documents.flatMap(({ id, state }): [Id, Cohort][] => (state.status === 'ABSENT' ? [] : [[id, state]])),
  );
}
