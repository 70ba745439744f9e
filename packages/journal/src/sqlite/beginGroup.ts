import { EffectsForgotten } from '../errors.js';
import type { SubscribeOptions } from '../journal.js';
import { openGroupReader, startOf, type GroupReader } from './groupReader.js';
import type { Log } from './log.js';

/**
 * Opens the reader of a group, and lets its store remember the topics before any batch of them. Throws JournalGap for a
 * group that has missed events, or has read events of which its store knows nothing.
 */
export async function beginGroup(log: Log, options: SubscribeOptions): Promise<GroupReader> {
  const { group, topics, beginnings } = options;
  const begun = (await beginnings?.list()) ?? new Set(topics);
  const unknown = topics.filter((topic) => !begun.has(topic));
  for (const topic of unknown) {
    const checkpoint = log.findCheckpoint(group, topic);
    const start = startOf(log, topic);
    if (checkpoint !== undefined && checkpoint > start) throw new EffectsForgotten(group, topic, checkpoint, start);
  }
  const reader = openGroupReader(log, group, topics);
  reader.readNext(1);
  if (unknown.length > 0) await beginnings?.add(unknown);
  return reader;
}
