import { isNewer, toMark, type CatalogEvent } from '@holdfast/chassis';
import type { Id } from '@holdfast/kernel';
import type { EventType } from '@holdfast/schema';

/** Of events that carry the present state of their source, the newest of each: the others would be overwritten. */
export function newestBySource<Type extends EventType>(
  events: readonly CatalogEvent<Type>[],
): ReadonlyMap<Id, CatalogEvent<Type>> {
  const newest = new Map<Id, CatalogEvent<Type>>();
  for (const event of events) {
    const known = newest.get(event.source);
    if (!known || isNewer(toMark(known), event)) newest.set(event.source, event);
  }
  return newest;
}
