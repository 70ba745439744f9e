import { changeMany, isNewer, toMark, type CatalogEvent } from '@holdfast/chassis';
import type { Id } from '@holdfast/kernel';
import type { Store } from '@holdfast/store';
import { cohortCollection, type CohortDocument } from './collections.js';
import { groupBy } from './groupBy.js';

export type CohortScheduled = CatalogEvent<'holdfast.learning.cohort-scheduled.v1'>;

/** Keeps what learning told of cohorts; an event that is not newer than what is known changes nothing. */
export async function recordCohorts(store: Store, events: readonly CohortScheduled[]): Promise<void> {
  const byCohort = groupBy(events, ({ data }) => data.cohortId);
  await changeMany(store, cohortCollection, [...byCohort.keys()], (id, current) => {
    const newer = (byCohort.get(id) ?? []).filter((event) => isNewer(current?.mark, event));
    return newer.reduce<Omit<CohortDocument, 'version'> | undefined>(
      (known, event) =>
        isNewer(known?.mark, event)
          ? { ...current, id, courseId: event.data.courseId, startsOn: event.data.startsOn, mark: toMark(event) }
          : known,
      undefined,
    );
  });
}

/** Those of these cohorts that have been heard of. */
export async function getCohorts(store: Store, ids: readonly Id[]): Promise<ReadonlyMap<Id, CohortDocument>> {
  const found = await store.getMany(cohortCollection, [...new Set(ids)]);
  return new Map(found.map((cohort) => [cohort.id, cohort]));
}
