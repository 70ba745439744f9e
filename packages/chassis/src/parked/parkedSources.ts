import type { Id, Instant } from '@holdfast/kernel';
import { defineCollection, type Document, type Store } from '@holdfast/store';
import { changeMany } from '../aggregates/changeMany.js';
import { parkedCollection, readParkedEvent, type ParkedDocument } from './parkedDocument.js';

/**
 * Whether the events of a source are parked, beside the events themselves: one guarded document, so that parking
 * another event and setting the source free cannot both succeed without seeing each other. It is emptied, never
 * deleted, so that a version of it never stands for another story.
 */
export interface ParkedSourceDocument extends Document {
  /** Absent while nothing of the source is parked. */
  readonly parkedSince?: Instant;
  /** The same as `parkedSince`, absent for a source that was parked only because it waits behind unreadable bytes. */
  readonly failedAt?: Instant;
  /** What is known of the event that the others wait behind. */
  readonly blockedBy?: BlockingEvent;
  /** The parked event that was announced last and may not be stored yet; absent when it was seen. */
  readonly last?: Id;
  /** The record key of bytes that could not be read, behind which it waits until they are decided about. */
  readonly waitsFor?: string;
  /** When somebody asked for a replay that has not ended. */
  readonly replayAskedAt?: Instant;
}

/** The event that could not be handled, by the id under which it is parked. */
export interface BlockingEvent {
  readonly eventId: Id;
  /** Null for bytes that no event could be read from. */
  readonly type: string | null;
  readonly reason: string;
}

/** A parked event as what the others of its source wait behind. */
export const toBlocking = (document: ParkedDocument, reason: string): BlockingEvent => ({
  eventId: document.id,
  type: readParkedEvent(document)?.type ?? null,
  reason,
});

export const parkedSourceCollection = defineCollection<ParkedSourceDocument>({
  name: 'parkedSources',
  version: 1,
  indexes: [
    { name: 'since', fields: ['parkedSince'] },
    { name: 'failed', fields: ['failedAt'] },
    { name: 'replay', fields: ['replayAskedAt'] },
    { name: 'waiting', fields: ['waitsFor'] },
  ],
});

const PAGE_SIZE = 1000;

/** Calls back with every page of the sources that are parked. */
export async function eachParkedPage(
  store: Store,
  onPage: (page: readonly ParkedSourceDocument[]) => void | Promise<void>,
): Promise<void> {
  let after: string | undefined;
  do {
    const query = { index: 'since', limit: PAGE_SIZE, ...(after ? { after } : {}) };
    const page = await store.page(parkedSourceCollection, query);
    await onPage(page.items);
    after = page.hasNextPage && page.endCursor !== null ? page.endCursor : undefined;
  } while (after);
}

/** Marks parked sources for a replay, and gives those that are marked now; one that is not parked is left alone. */
export async function askReplay(store: Store, sources: readonly string[], now: Instant): Promise<readonly string[]> {
  const asked = await changeMany(store, parkedSourceCollection, sources, (_, standing) =>
    standing?.parkedSince === undefined ? undefined : { ...standing, replayAskedAt: standing.replayAskedAt ?? now },
  );
  return [...asked.keys()];
}

/** How many events are parked, whatever group could not handle them. */
export const countParked = (store: Store): Promise<number> => store.count(parkedCollection, { index: 'source' });

/** How many sources are to be replayed. */
export const countReplays = (store: Store): Promise<number> => store.count(parkedSourceCollection, { index: 'replay' });
