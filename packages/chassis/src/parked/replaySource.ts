import type { Clock } from '@holdfast/kernel';
import type { Store } from '@holdfast/store';
import { changeMany } from '../aggregates/changeMany.js';
import { parkedCollection, readParkedEvent, toRecordSource, type ParkedDocument } from './parkedDocument.js';
import { parkedSourceCollection, toBlocking, type ParkedSourceDocument } from './parkedSources.js';
import { replayEvent, type ReplayEventDependencies } from './replayEvent.js';
import { isToBeStored } from './isToBeStored.js';
import { skippedEventCollection } from './skippedEvents.js';
import { askWaiting, waitForRecord } from './waitingSources.js';

export interface ReplayDependencies extends ReplayEventDependencies {
  readonly store: Store;
  readonly clock: Clock;
}

const EVENTS_PER_TURN = 20;

/** Says what keeps the replay waiting; it goes on by itself. */
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
    const { replayAskedAt: _ended, waitsFor: _over, ...rest } = standing;
    return { ...rest, blockedBy: toBlocking(document, reason) };
  });
}

/** Notes that an event that was announced has been stored. */
async function noteSeen(store: Store, { id, source }: ParkedDocument): Promise<void> {
  await changeMany(store, parkedSourceCollection, [source], (_, standing) => {
    if (standing?.last !== id) return undefined;
    const { last: _seen, ...rest } = standing;
    return rest;
  });
}

/**
 * Takes a handled event from its source. That it was seen is written first, or nobody would know that it had been stored;
 * and again behind it, for it may have come again in between and been found stored.
 */
async function removeParked(store: Store, document: ParkedDocument): Promise<void> {
  await noteSeen(store, document);
  await store.delete(parkedCollection, document.id, document.version);
  await noteSeen(store, document);
}

/**
 * Sets a source free of which nothing is parked any more, guarded by what stood there before that was found out: an
 * event announced meanwhile keeps it parked. False while an announced event may still be stored.
 */
async function free(dependencies: ReplayDependencies, source: ParkedSourceDocument): Promise<boolean> {
  const { store, clock } = dependencies;
  const { parkedSince: _since, failedAt: _failed, blockedBy: _by, replayAskedAt: _asked, ...rest } = source;
  const { last, waitsFor: _waits, ...emptied } = rest;
  const { id, version } = source;
  if (last !== undefined && (await isToBeStored(dependencies, last))) return false;
  await askWaiting(store, id, clock.now());
  await store.replace(parkedSourceCollection, { ...emptied, version: version + 1 }, version);
  return true;
}

/** Bytes under the record key of a source's events: what stands behind the first of them waits. */
interface Barrier {
  readonly record: ParkedSourceDocument;
  /** Absent while the bytes are announced and not stored yet. */
  readonly first: ParkedDocument | undefined;
}

/** What is parked under the record key of this event. */
async function findBarrier(store: Store, document: ParkedDocument): Promise<Barrier | undefined> {
  const event = readParkedEvent(document);
  if (!event) return undefined;
  const record = await store.get(
    parkedSourceCollection,
    toRecordSource(document.topic, event.partitionkey, document.group),
  );
  if (record?.parkedSince === undefined) return undefined;
  const query = { index: 'source', equals: [record.id], limit: 1 };
  return { record, first: (await store.page(parkedCollection, query)).items[0] };
}

const isBehind = ({ epoch, position }: ParkedDocument, { first }: Barrier): boolean =>
  first === undefined || epoch > first.epoch || (epoch === first.epoch && position > first.position);

/** Leaves an event to wait for the bytes before it: as long as their own replay lasts, or until somebody decides. */
async function waitBehind({ store }: ReplayDependencies, document: ParkedDocument, { record }: Barrier): Promise<void> {
  // To touch the record at each look would keep its own replay from setting it free.
  if (record.replayAskedAt !== undefined) return;
  const reason = `waits behind the bytes parked under ${record.id}`;
  await waitForRecord(store, document.source, record.id, toBlocking(document, reason));
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
  if (!first) return free(dependencies, source);
  const barrier = await findBarrier(store, first);
  const ids = items.map(({ id }) => id);
  const skipped = new Set((await store.getMany(skippedEventCollection, ids)).map(({ id }) => id));
  for (const document of items) {
    if (barrier && isBehind(document, barrier)) {
      await waitBehind(dependencies, document, barrier);
      return document !== first;
    }
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
