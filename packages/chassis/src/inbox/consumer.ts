import type { JournalEvent } from '@holdfast/journal';
import type { EventData, EventType } from '@holdfast/schema';

/** An event of the catalog with its data typed. */
export type CatalogEvent<Type extends EventType> = JournalEvent<Type, EventData[Type]>;

/**
 * Makes the effects of events of one type. It gets runs of consecutive events, must be idempotent, writes its own
 * side first and reads the other after, and evaluates what is stored rather than what the event says.
 */
export type EventHandler<Type extends EventType> = (events: readonly CatalogEvent<Type>[]) => Promise<void>;

/** A row of a service's table of consumed events. */
export interface Consumer {
  readonly type: EventType;
  /** The group of its own in which it reads; that of its service when absent. */
  readonly group?: string;
  handle(events: readonly JournalEvent[]): Promise<void>;
}

/**
 * A row of `consumes.ts`: which event, and the handler that makes its effects. A row that is added for a topic which the
 * service has read names a group of its own, which is given that topic from its beginning.
 */
export const on = <Type extends EventType>(
  type: Type,
  handler: EventHandler<Type>,
  options: { readonly group?: string } = {},
): Consumer => ({
  type,
  ...options,
  // The inbox hands over only events of this type whose data were validated against the type's schema.
  handle: (events) => handler(events as readonly CatalogEvent<Type>[]),
});
