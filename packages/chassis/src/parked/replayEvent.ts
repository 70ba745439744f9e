import { JournalFault, parseEvent, type Journal, type JournalEvent } from '@holdfast/journal';
import { parseEventData } from '@holdfast/schema';
import { BusyFault } from '../aggregates/busy.js';
import type { Consumer } from '../inbox/consumer.js';
import { createNewerFormFinder } from '../inbox/newerForm.js';
import { toParkingReason, tryEvent } from '../inbox/tryEvent.js';
import type { Logger } from '../process/logger.js';
import { readParkedEvent, type ParkedDocument } from './parkedDocument.js';

export interface ReplayEventDependencies {
  readonly journal: Journal;
  readonly logger: Logger;
  /** The service's name, which is that of the group of all rows that name none. */
  readonly group: string;
  readonly consumers: readonly Consumer[];
}

/** Why the effect of a parked event could not be made. */
export interface ReplayFailure {
  readonly reason: string;
  /** True when it passes by itself, so that the replay goes on later. */
  readonly isPassing: boolean;
}

const lasting = (reason: string): ReplayFailure => ({ reason, isPassing: false });

/** The event of a parked document; one that was too large to be kept twice is read where it stands. */
async function readEvent(journal: Journal, document: ParkedDocument): Promise<JournalEvent | undefined> {
  const { bytes, topic, position } = document;
  const event = readParkedEvent(document);
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

/** Makes the effect of a parked event; a fault of the store is thrown, since nobody else's would be made either. */
async function makeEffect(
  { journal, logger, group, consumers: all }: ReplayEventDependencies,
  document: ParkedDocument,
): Promise<ReplayFailure | undefined> {
  const consumers = all.filter((consumer) => consumer.group === document.group);
  if (consumers.length === 0) return lasting(`This release does not read as the group ${document.group ?? group}.`);
  const event = await readEvent(journal, document);
  if (!event) return lasting('no event could be read from these bytes');
  const consumer = consumers.find(({ type }) => type === event.type);
  if (!consumer) {
    const unread = findUnreadType(consumers, document, event);
    return unread === undefined ? undefined : lasting(unread);
  }
  if (!parseEventData(consumer.type, event.data).ok) return lasting('the event breaks its own schema');
  const fault = await tryEvent(consumer, event);
  if (fault === undefined) return undefined;
  const { type, source, sequence } = event;
  logger.error({ err: fault, group, type, source, sequence }, 'a parked event failed again');
  return lasting(toParkingReason(fault));
}

/** Makes the effect of a parked event; answers with the reason when it cannot be made now. Throws StoreFault. */
export async function replayEvent(
  dependencies: ReplayEventDependencies,
  document: ParkedDocument,
): Promise<ReplayFailure | undefined> {
  try {
    return await makeEffect(dependencies, document);
  } catch (fault) {
    if (fault instanceof BusyFault || fault instanceof JournalFault)
      return { reason: toParkingReason(fault), isPassing: true };
    throw fault;
  }
}
