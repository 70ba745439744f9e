import type { Consumer, ConsumerGroupJoinEvent } from 'kafkajs';
import { JournalGap } from '../errors.js';
import type { Reading } from './deliver.js';
import { nextPause, pause } from './pause.js';
import { keyOf, type Partition } from './progress.js';
import { readStandings, type Standing } from './standing.js';

const GROWTH = { minMs: 100, maxMs: 2_000 };
/** What a rebalance or an absence of the brokers brings has passed by then; what lasts is told of. */
const LATE_MS = 15_000;

/** Partitions by topic, as kafkajs tells of them. */
export type Assignment = ConsumerGroupJoinEvent['payload']['memberAssignment'];

/** What is wrong with a group stands under this name among the troubles. */
export const partOf = (group: string): string => `group ${group}`;

/** A group that has no checkpoint in a partition gets one, and remembers it, so that what is gone later is missed. */
async function storeBeginnings(
  { naming, options }: Reading,
  consumer: Pick<Consumer, 'commitOffsets'>,
  standings: readonly Standing[],
): Promise<void> {
  const unknown = standings.filter(({ isStored }) => !isStored);
  if (unknown.length > 0) {
    await consumer.commitOffsets(
      unknown.map(({ topic, partition, next }) => ({ topic: naming.topic(topic), partition, offset: String(next) })),
    );
  }
  const begun = standings.filter(({ hasBegun }) => !hasBegun);
  if (begun.length > 0) await options.beginnings?.add(begun.map(keyOf));
}

/** Finds out where the member is to go on, and tells the group; false when the partitions were given away meanwhile. */
async function takeOver(
  reading: Reading,
  consumer: Pick<Consumer, 'commitOffsets'>,
  assignment: Assignment,
  isCurrent: () => boolean,
): Promise<boolean> {
  const { options, naming, progress, rejections } = reading;
  const isOwn = ({ topic, partition }: Partition): boolean =>
    assignment[naming.topic(topic)]?.includes(partition) ?? false;
  // All topics are asked about: of one that is gone nobody is given anything, and nobody else would miss it.
  const own = await readStandings(reading, options, isOwn);
  await storeBeginnings(reading, consumer, own);
  await options.onAssigned?.();
  if (!isCurrent()) return false;
  rejections.retain(own);
  for (const standing of own) progress.hear(standing, standing.end);
  progress.assign(own);
  return true;
}

/** Tells of an assignment that is not taken over in time, and from then on of each reason; gives what ends it. */
function watchLateness({ troubles, options: { group } }: Reading, isCurrent: () => boolean) {
  let isLate = false;
  let reason = 'waits for where it stands in its partitions.';
  const tell = (): void => {
    if (isLate && isCurrent()) troubles.note(partOf(group), `Group ${group} ${reason}`);
  };
  const timer = setTimeout(() => {
    isLate = true;
    tell();
  }, LATE_MS).unref();
  return {
    note: (error: unknown): void => {
      reason = `cannot take over its partitions: ${error instanceof Error ? error.message : String(error)}`;
      tell();
    },
    stop: () => clearTimeout(timer),
  };
}

/**
 * Looks for gaps in the partitions that a member has been given, and throws JournalGap for one; then tells the group.
 * It asks until it is answered, and what lasts is a trouble; false when the partitions are given away before.
 */
export async function inspectAssignment(
  reading: Reading,
  consumer: Pick<Consumer, 'commitOffsets'>,
  assignment: Assignment,
  isCurrent: () => boolean,
): Promise<boolean> {
  const lateness = watchLateness(reading, isCurrent);
  try {
    for (let pauseMs = 0; isCurrent(); pauseMs = nextPause(pauseMs, GROWTH)) {
      await pause(pauseMs);
      try {
        return await takeOver(reading, consumer, assignment, isCurrent);
      } catch (error) {
        if (error instanceof JournalGap) throw error;
        lateness.note(error);
      }
    }
    return false;
  } finally {
    lateness.stop();
  }
}
