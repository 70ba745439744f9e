import { JournalGap } from '../errors.js';
import type { Broker, Range } from './broker.js';
import type { Naming } from './naming.js';
import { toPosition } from './position.js';
import type { Partition } from './progress.js';

/** Where a group stands in a partition. */
export interface Standing extends Partition {
  readonly next: number;
  readonly end: number;
  /** False for a partition in which the group has no checkpoint yet: it begins where the log begins now. */
  readonly isStored: boolean;
}

/** What Kafka answers for a partition in which a group has committed nothing. */
const NONE = -1;

/** The gap of a group whose next offset is no longer in the log, or is beyond its end. */
export function toGap(
  group: string,
  of: Partition,
  partitions: number,
  next: number,
  { low, high }: Range,
): JournalGap {
  const { topic, partition } = of;
  const positionOf = (offset: number): number => (offset < 0 ? 0 : toPosition({ partition, offset }, partitions));
  return new JournalGap(group, topic, positionOf(next - 1), positionOf(next > high ? high : low));
}

/**
 * Compares a group's checkpoints with the log, and throws JournalGap where they do not fit. kafkajs writes -2 when it
 * meets an offset that is gone: that too is a gap, and no reason to begin anew.
 */
export async function readStandings(
  { broker, naming }: { readonly broker: Pick<Broker, 'committed' | 'ranges'>; readonly naming: Naming },
  group: string,
  topics: readonly string[],
): Promise<readonly Standing[]> {
  const committed = await broker.committed(group, topics);
  const standings: Standing[] = [];
  for (const topic of topics) {
    for (const range of await broker.ranges(topic)) {
      const { partition, low, high } = range;
      const next = committed.get(topic)?.[partition] ?? NONE;
      const isStored = next !== NONE;
      if (isStored && (next < low || next > high)) {
        throw toGap(group, { topic, partition }, naming.partitions(topic), next, range);
      }
      standings.push({ topic, partition, next: isStored ? next : low, end: high, isStored });
    }
  }
  return standings;
}
