import type { Consumer, ConsumerGroupJoinEvent } from 'kafkajs';
import { JournalGap } from '../errors.js';
import type { Reading } from './deliver.js';
import { nextPause, pause } from './pause.js';
import { readStandings, type Standing } from './standing.js';

const GROWTH = { minMs: 100, maxMs: 2_000 };

/** Partitions by topic, as kafkajs tells of them. */
export type Assignment = ConsumerGroupJoinEvent['payload']['memberAssignment'];

/** A group that has no checkpoint in a partition gets one, so that what is gone later is missed. */
async function storeBeginnings({ naming }: Reading, consumer: Consumer, standings: readonly Standing[]): Promise<void> {
  const unknown = standings.filter(({ isStored }) => !isStored);
  if (unknown.length === 0) return;
  await consumer.commitOffsets(
    unknown.map(({ topic, partition, next }) => ({ topic: naming.topic(topic), partition, offset: String(next) })),
  );
}

/**
 * Looks for gaps in the partitions that a member has been given, and throws JournalGap for one; then tells the group.
 * It asks until it is answered; false when the partitions are given away before.
 */
export async function inspectAssignment(
  reading: Reading,
  consumer: Consumer,
  assignment: Assignment,
  isCurrent: () => boolean,
): Promise<boolean> {
  const { options, naming, progress } = reading;
  for (let pauseMs = 0; isCurrent(); pauseMs = nextPause(pauseMs, GROWTH)) {
    await pause(pauseMs);
    try {
      const all = await readStandings(reading, options.group, options.topics);
      const own = all.filter(({ topic, partition }) => assignment[naming.topic(topic)]?.includes(partition));
      await storeBeginnings(reading, consumer, own);
      await options.onAssigned?.();
      if (!isCurrent()) return false;
      for (const standing of own) progress.hear(standing, standing.end);
      progress.assign(own);
      return true;
    } catch (error) {
      if (error instanceof JournalGap) throw error;
    }
  }
  return false;
}
