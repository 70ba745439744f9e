import type { Clock } from '@holdfast/kernel';
import type { Store } from '@holdfast/store';
import { changeMany } from '../aggregates/changeMany.js';
import { parkedCollection, toRecordSource, type ParkedDocument } from './parkedDocument.js';
import { parkedSourceCollection, type BlockingEvent, type ParkedSourceDocument } from './parkedSources.js';
import { replayEvent, type ReplayEventDependencies } from './replayEvent.js';
import { skippedEventCollection } from './skippedEvents.js';

export interface ReplayDependencies extends ReplayEventDependencies {
  readonly store: Store;
  readonly clock: Clock;
}

const EVENTS_PER_TURN = 20;

const toBlocking = ({ id, event }: ParkedDocument, reason: string): BlockingEvent => ({
  eventId: id,
  type: event?.type ?? null,
  reason,
});

/** Says what keeps the replay waiting; it goes on by itself. True when it was something else before. */
async function noteDelay({ store, logger, group }: ReplayDependencies, document: ParkedDocument, reason: string) {
  const { source } = document;
  const noted = await changeMany(store, parkedSourceCollection, [source], (_, standing) => {
    if (standing?.parkedSince === undefined) return undefined;
    const { eventId, reason: before } = standing.blockedBy ?? {};
    return eventId === document.id && before === reason
      ? undefined
      : { ...standing, blockedBy: toBlocking(document, reason) };
  });
  if (noted.has(source)) logger.warn({ group, source, reason }, 'a replay waits and goes on later');
}

/** Ends the replay; what is left stays parked behind the event that failed. */
async function endReplay(store: Store, document: ParkedDocument, reason: string): Promise<void> {
  const { source } = document;
  await changeMany(store, parkedSourceCollection, [source], (_, standing) => {
    if (standing?.parkedSince === undefined) return undefined;
    const { replayAskedAt: _ended, ...rest } = standing;
    return { ...rest, blockedBy: toBlocking(document, reason) };
  });
}

/** Takes a handled event from its source. That it was seen is written first, or nobody would know that it had been stored. */
async function removeParked(store: Store, { id, source, version }: ParkedDocument): Promise<void> {
  await changeMany(store, parkedSourceCollection, [source], (_, standing) => {
    if (standing?.last !== id) return undefined;
    const { last: _seen, ...rest } = standing;
    return rest;
  });
  await store.delete(parkedCollection, id, version);
}

/**
 * Sets a source free of which nothing is parked any more, guarded by what stood there before that was found out: an
 * event announced meanwhile keeps it parked. False while an announced event is not stored yet: it is on its way, or
 * comes again from the journal.
 */
async function free(store: Store, { id, version, last }: ParkedSourceDocument): Promise<boolean> {
  if (last !== undefined && !(await store.get(skippedEventCollection, last))) return false;
  await store.replace(parkedSourceCollection, { id, version: version + 1 }, version);
  return true;
}

/** Why the events of this source cannot be handled yet: the bytes before them may be an event of the same source. */
async function findBlockingRecord(store: Store, document: ParkedDocument): Promise<string | undefined> {
  if (!document.event) return undefined;
  const record = toRecordSource(document.topic, document.event.partitionkey);
  const standing = await store.get(parkedSourceCollection, record);
  return standing?.parkedSince === undefined ? undefined : `waits behind the bytes parked under ${record}`;
}

/**
 * Handles the next parked events of a source in their order, and sets the source free behind the last one. Events that
 * come meanwhile park behind these. An event is removed when its effect stands, so a crash repeats at most one, whose
 * mark says that it is known. True when anything was done.
 */
export async function replaySource(dependencies: ReplayDependencies, source: ParkedSourceDocument): Promise<boolean> {
  const { store } = dependencies;
  const query = { index: 'source', equals: [source.id], limit: EVENTS_PER_TURN };
  const { items } = await store.page(parkedCollection, query);
  const [first] = items;
  if (!first) return free(store, source);
  const blocking = await findBlockingRecord(store, first);
  if (blocking !== undefined) {
    await endReplay(store, first, blocking);
    return true;
  }
  const ids = items.map(({ id }) => id);
  const skipped = new Set((await store.getMany(skippedEventCollection, ids)).map(({ id }) => id));
  for (const document of items) {
    const failure = skipped.has(document.id) ? undefined : await replayEvent(dependencies, document);
    if (failure?.isPassing) {
      await noteDelay(dependencies, document, failure.reason);
      return document !== first;
    }
    if (failure) {
      await endReplay(store, document, failure.reason);
      return true;
    }
    await removeParked(store, document);
  }
  return true;
}
