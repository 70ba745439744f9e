import { EffectsForgotten } from '../errors.js';
import type { Landmark, SubscribeOptions } from '../journal.js';
import { toAnotherLog } from '../landmarks.js';
import { openGroupReader, startOf, type GroupReader } from './groupReader.js';
import type { Log } from './log.js';
import { toDelivery } from './toDelivery.js';

/** Throws JournalGap where a group is about to read up to an event which it remembers, and the log does not have it. */
function requireSameEvent(log: Log, group: string, topic: string, landmark: Landmark | undefined): void {
  if (!landmark || (log.findCheckpoint(group, topic) ?? 0) >= landmark.position) return;
  const [found] = log.read(new Map([[topic, landmark.position - 1]]), 1).map(toDelivery);
  const isSame = found?.position === landmark.position && 'event' in found && found.event.id === landmark.eventId;
  if (!isSame) throw toAnotherLog(group, topic, landmark);
}

/**
 * Opens the reader of a group, and lets its store remember the topics before any batch of them. Throws JournalGap for a
 * group that has missed events, has read events of which its store knows nothing, or remembers others than the log has.
 */
export async function beginGroup(log: Log, options: SubscribeOptions): Promise<GroupReader> {
  const { group, topics, beginnings, landmarks } = options;
  const begun = (await beginnings?.list()) ?? new Set(topics);
  const unknown = topics.filter((topic) => !begun.has(topic));
  for (const topic of unknown) {
    const checkpoint = log.findCheckpoint(group, topic);
    const start = startOf(log, topic);
    if (checkpoint !== undefined && checkpoint > start) throw new EffectsForgotten(group, topic, checkpoint, start);
  }
  const remembered = await landmarks?.list();
  for (const topic of topics) requireSameEvent(log, group, topic, remembered?.get(topic));
  const reader = openGroupReader(log, group, topics);
  reader.readNext(1);
  if (unknown.length > 0) await beginnings?.add(unknown);
  return reader;
}
