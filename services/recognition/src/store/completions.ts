import { changeMany, isNewer, listByIds, toMark, type CatalogEvent } from '@holdfast/chassis';
import type { Id } from '@holdfast/kernel';
import type { Store } from '@holdfast/store';
import type { CourseCompletion } from '../domain/assessment/facts.js';
import { completionCollection } from './collections.js';
import { newestBySource } from './newestBySource.js';

/** Keeps what the events say of enrollments; an event that is not newer than what is known changes nothing. */
export async function recordCompletions(
  store: Store,
  events: readonly CatalogEvent<'holdfast.learning.enrollment-recorded.v1'>[],
): Promise<void> {
  const newest = newestBySource(events);
  await changeMany(store, completionCollection, [...newest.keys()], (id, current) => {
    const event = newest.get(id);
    if (!event || !isNewer(current?.mark, event)) return undefined;
    const { personId, courseId, completedOn, status } = event.data;
    return {
      ...current,
      id,
      personId,
      courseId,
      completedOn: status === 'COMPLETED' ? completedOn : null,
      mark: toMark(event),
    };
  });
}

/** The enrollments of each of these people, completed or not. */
export const listCompletions = (
  store: Store,
  personIds: readonly Id[],
): Promise<ReadonlyMap<Id, readonly CourseCompletion[]>> => listByIds(store, completionCollection, 'person', personIds);

/**
 * A page of the people who ever enrolled in a course, also of those who have not completed it: an assessment of them has
 * seen facts as well, and keeps how many. Somebody who did so twice may stand in it twice.
 */
export async function listEnrolled(
  store: Store,
  courseId: Id,
  { limit, after }: { readonly limit: number; readonly after: string | undefined },
): Promise<{ readonly personIds: readonly Id[]; readonly next: string | undefined }> {
  const query = { index: 'course', equals: [courseId], limit, ...(after === undefined ? {} : { after }) };
  const { items, hasNextPage, endCursor } = await store.page(completionCollection, query);
  const next = hasNextPage && endCursor !== null ? endCursor : undefined;
  return { personIds: items.map(({ personId }) => personId), next };
}
