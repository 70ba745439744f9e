import { EffectsForgotten, JournalGap, type SubscribeOptions } from '@holdfast/journal';
import { checkpointKey, partitions, type SharedLog } from './log.js';

/** One partition of one topic, and how far this member of the group has read it. */
export interface Line {
  readonly topic: string;
  readonly partition: number;
  readonly key: string;
  position: number;
}

/** What a group's store calls a line. */
export const lineKey = ({ topic, partition }: Pick<Line, 'topic' | 'partition'>): string => `${topic}/${partition}`;

/** The partitions of a group, each from its checkpoint on; a group that has none there gets one. */
export function openLines({ log }: SharedLog, { group, topics }: SubscribeOptions): readonly Line[] {
  return topics.flatMap((topic) =>
    partitions.map((partition) => {
      const key = checkpointKey(group, topic, partition);
      const removed = log.removedThrough(topic, partition);
      const position = log.checkpoints.get(key) ?? removed;
      if (position < removed) throw new JournalGap(group, topic, position, removed + 1);
      log.checkpoints.set(key, position);
      return { topic, partition, key, position };
    }),
  );
}

/** Lets the group's store remember its topics before any batch of them; throws EffectsForgotten where it should have. */
export async function rememberBeginnings(
  { log }: SharedLog,
  { group, topics, beginnings }: SubscribeOptions,
  lines: readonly Line[],
): Promise<void> {
  if (!beginnings) return;
  // Asked after the checkpoints: another member of the group remembers before it reads.
  const begun = await beginnings.list();
  for (const { topic, partition, position } of lines) {
    const start = log.removedThrough(topic, partition);
    if (position > start && !begun.has(topic)) throw new EffectsForgotten(group, topic, position, start);
  }
  const unknown = topics.filter((topic) => !begun.has(topic));
  if (unknown.length > 0) await beginnings.add(unknown);
}
