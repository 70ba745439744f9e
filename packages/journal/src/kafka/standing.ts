import { EffectsForgotten, JournalGap } from '../errors.js';
import type { SubscribeOptions } from '../journal.js';
import type { Broker, Range } from './broker.js';
import type { Naming } from './naming.js';
import { toPosition } from './position.js';
import { keyOf, type Partition } from './progress.js';

/** Where a group stands in a partition. */
export interface Standing extends Partition {
  readonly next: number;
  /** Where the log begins now. */
  readonly low: number;
  readonly end: number;
  /** False for a partition in which the group has no checkpoint: it begins where the log begins now. */
  readonly isStored: boolean;
  /** True when the group's own memory says that it has had a checkpoint there. */
  readonly hasBegun: boolean;
}

/** What Kafka answers for a partition in which a group has committed nothing. */
const NONE = -1;

/** The position of an offset; 0 before the first. */
const positionOf = (partition: number, offset: number, partitions: number): number =>
  offset < 0 ? 0 : toPosition({ partition, offset }, partitions);

/** The gap of a group whose next offset is no longer in the log, or is beyond its end. */
export function toGap(
  group: string,
  of: Partition,
  partitions: number,
  next: number | undefined,
  { low, high }: Range,
): JournalGap {
  const { topic, partition } = of;
  if (next === undefined) return new JournalGap(group, topic, undefined, positionOf(partition, low, partitions));
  const start = positionOf(partition, next > high ? high : low, partitions);
  return new JournalGap(group, topic, positionOf(partition, next - 1, partitions), start);
}

/** What a group has kept of its place in a partition: its checkpoint in Kafka, and whether it remembers to have begun. */
interface Kept {
  readonly group: string;
  readonly next: number;
  readonly hasBegun: boolean;
}

/** Throws JournalGap where what the group has kept does not fit the log. */
function toStanding({ group, next, hasBegun }: Kept, topic: string, partitions: number, range: Range): Standing {
  const { partition, low, high } = range;
  const of = { topic, partition };
  const isStored = next !== NONE;
  if (isStored && (next < low || next > high)) throw toGap(group, of, partitions, next, range);
  if (!isStored && hasBegun && low > 0) throw toGap(group, of, partitions, undefined, range);
  return { ...of, next: isStored ? next : low, low, end: high, isStored, hasBegun };
}

/** A subscription as far as its checkpoints go. */
export type StandingOptions = Pick<SubscribeOptions, 'group' | 'topics' | 'beginnings'>;

/**
 * Throws EffectsForgotten where a group has read on from where the log begins, and does not remember that it has begun. It
 * remembers before it reads, so whoever asks here, after the checkpoints, is not misled by a member that begins just now.
 */
async function requireRemembered(
  { group, beginnings }: StandingOptions,
  standings: readonly Standing[],
  naming: Naming,
): Promise<void> {
  const doubtful = standings.filter(({ isStored, hasBegun, next, low }) => isStored && !hasBegun && next > low);
  if (!beginnings || doubtful.length === 0) return;
  const begun = await beginnings.list();
  const forgotten = doubtful.find((of) => !begun.has(keyOf(of)));
  if (!forgotten) return;
  const { topic, partition, next, low } = forgotten;
  const partitions = naming.partitions(topic);
  const read = positionOf(partition, next - 1, partitions);
  throw new EffectsForgotten(group, topic, read, positionOf(partition, low, partitions));
}

/**
 * Compares a group's checkpoints in these partitions with the log, and throws JournalGap where they do not fit. kafkajs
 * writes -2 when it meets an offset that is gone: that too is a gap, and no reason to begin anew. So is a checkpoint that
 * Kafka has forgotten, unless the log still has everything; and one of which the group's own store knows nothing. A group that has never begun there begins with what is left.
 */
export async function readStandings(
  { broker, naming }: { readonly broker: Pick<Broker, 'committed' | 'ranges'>; readonly naming: Naming },
  options: StandingOptions,
  isAsked: (of: Partition) => boolean = () => true,
): Promise<readonly Standing[]> {
  const { group, topics, beginnings } = options;
  // Read before the checkpoints are: who begins meanwhile would else be taken for somebody who was forgotten.
  const begun = (await beginnings?.list()) ?? new Set();
  const committed = await broker.committed(group, topics);
  const standings: Standing[] = [];
  for (const topic of topics) {
    for (const range of await broker.ranges(topic)) {
      const of = { topic, partition: range.partition };
      if (!isAsked(of)) continue;
      const kept = { group, next: committed.get(topic)?.[of.partition] ?? NONE, hasBegun: begun.has(keyOf(of)) };
      standings.push(toStanding(kept, topic, naming.partitions(topic), range));
    }
  }
  await requireRemembered(options, standings, naming);
  return standings;
}
