import { changeMany, isNewer, listByIndex, toMark, type CatalogEvent } from '@holdfast/chassis';
import type { Id } from '@holdfast/kernel';
import type { Store } from '@holdfast/store';
import type { Completion } from '../domain/careerCommitment/meetsRequirement.js';
import { completionCollection } from './collections.js';

type EnrollmentRecorded = CatalogEvent<'holdfast.learning.enrollment-recorded.v1'>;

/** Keeps what the events say of enrollments; an event that is not newer than what is known changes nothing. */
export async function recordCompletions(store: Store, events: readonly EnrollmentRecorded[]): Promise<void> {
  const newest = new Map<Id, EnrollmentRecorded>();
  for (const event of events) {
    const known = newest.get(event.source);
    if (!known || isNewer(toMark(known), event)) newest.set(event.source, event);
  }
  await changeMany(store, completionCollection, [...newest.keys()], (id, current) => {
    const event = newest.get(id);
    if (!event || !isNewer(current?.mark, event)) return undefined;
    const { personId, courseId, completedOn, score, status } = event.data;
    return {
      ...current,
      id,
      personId,
      courseId,
      completedOn: status === 'COMPLETED' ? completedOn : null,
      score,
      mark: toMark(event),
    };
  });
}

/** The courses that a person has finished. */
export async function listCompletions(store: Store, personId: Id): Promise<readonly Completion[]> {
  const known = await listByIndex(store, completionCollection, { index: 'person', equals: [personId] });
  return known.flatMap(({ courseId, completedOn, score }) =>
    completedOn === null ? [] : [{ courseId, completedOn, score }],
  );
}
