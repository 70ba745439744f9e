import type { Clock } from '@holdfast/kernel';
import { parseEvent, type Journal, type JournalEvent } from '@holdfast/journal';
import { parseEventData } from '@holdfast/schema';
import type { Store } from '@holdfast/store';
import { changeMany } from '../aggregates/changeMany.js';
import type { Consumer } from '../inbox/consumer.js';
import { createNewerFormFinder } from '../inbox/newerForm.js';
import type { Logger } from '../process/logger.js';
import type { Pauses } from '../workers/pauses.js';
import { parkedCollection, toRecordSource, type ParkedDocument } from './parkedDocument.js';
import { parkedSourceCollection, type ParkedSourceDocument } from './parkedSources.js';
import { skippedEventCollection } from './skippedEvents.js';
import { toParkingReason, tryEvent } from '../inbox/tryEvent.js';

export interface ReplayDependencies {
  readonly store: Store;
  readonly journal: Journal;
  readonly clock: Clock;
  readonly logger: Logger;
  /** The consumer group: the service's name. */
  readonly group: string;
  readonly consumers: readonly Consumer[];
  readonly pauses?: Pauses | undefined;
}

const EVENTS_PER_TURN = 20;

/** The event of a parked document; one that was too large to be kept twice is read where it stands. */
async function readEvent(journal: Journal, document: ParkedDocument): Promise<JournalEvent | undefined> {
  const { event, bytes, topic, position } = document;
  if (event) return event;
  if (bytes !== null) return parseEvent(bytes);
  const [found] = await journal.replay(topic, position - 1, 1);
  if (found?.position !== position) return undefined;
  const read = 'event' in found ? found.event : parseEvent(found.bytes);
  // After a restore another record stands there.
  return read?.epoch === document.epoch ? read : undefined;
}

/**
 * Why an event without a consumer stays parked: it was handled by a release that reads its type, so it is no more this
 * one's to give up than a newer form of what this one reads. Bytes were nobody's yet, and may hold any event.
 */
function findUnreadType(consumers: readonly Consumer[], { bytes }: ParkedDocument, { type }: JournalEvent) {
  const newer = createNewerFormFinder(consumers)(type);
  if (newer !== undefined || bytes !== null) return newer;
  return `This release does not read ${type}; the one that parked it does.`;
}

/** Makes the effect of a parked event; answers with the reason when it still cannot be made. */
async function handleParked(
  { journal, logger, group, consumers }: ReplayDependencies,
  document: ParkedDocument,
): Promise<string | undefined> {
  const event = await readEvent(journal, document);
  if (!event) return 'no event could be read from these bytes';
  const consumer = consumers.find(({ type }) => type === event.type);
  if (!consumer) return findUnreadType(consumers, document, event);
  if (!parseEventData(consumer.type, event.data).ok) return 'the event breaks its own schema';
  const fault = await tryEvent(consumer, event);
  if (fault === undefined) return undefined;
  const { type, source, sequence } = event;
  logger.error({ err: fault, group, type, source, sequence }, 'a parked event failed again');
  return toParkingReason(fault);
}

/** Ends the replay; what is left stays parked behind the event that failed. */
async function endReplay(store: Store, { id, source, event }: ParkedDocument, reason: string): Promise<void> {
  const blockedBy = { eventId: id, type: event?.type ?? null, reason };
  await changeMany(store, parkedSourceCollection, [source], (_, standing) => {
    if (standing?.parkedSince === undefined) return undefined;
    const { replayAskedAt: _ended, ...rest } = standing;
    return { ...rest, blockedBy };
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
    const reason = skipped.has(document.id) ? undefined : await handleParked(dependencies, document);
    if (reason !== undefined) {
      await endReplay(store, document, reason);
      return true;
    }
    await removeParked(store, document);
  }
  return true;
}
