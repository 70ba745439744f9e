import { EffectsForgotten, JournalGap } from '../errors.js';
import type { Landmark, SubscribeOptions } from '../journal.js';
import { toAnotherLog } from '../landmarks.js';
import type { Broker, Range } from './broker.js';
import type { Naming } from './naming.js';
import { toOffset, toPosition } from './position.js';
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

/**
 * What a group has kept of its place in a partition: its checkpoint in Kafka, whether it remembers to have begun, and
 * the offset of the last event that it remembers; -1 where it remembers none.
 */
interface Kept {
  readonly group: string;
  readonly next: number;
  readonly hasBegun: boolean;
  readonly lastRead: number;
}

/** Throws JournalGap where what the group has kept does not fit the log. */
function toStanding(
  { group, next, hasBegun, lastRead }: Kept,
  topic: string,
  partitions: number,
  range: Range,
): Standing {
  const { partition, low, high } = range;
  const of = { topic, partition };
  const isStored = next !== NONE;
  if (high <= lastRead) throw toGap(group, of, partitions, lastRead + 1, range);
  if (isStored && (next < low || next > high)) throw toGap(group, of, partitions, next, range);
  if (!isStored && hasBegun && low > 0) throw toGap(group, of, partitions, undefined, range);
  return { ...of, next: isStored ? next : low, low, end: high, isStored, hasBegun };
}

/** A subscription as far as its checkpoints go. */
export type StandingOptions = Pick<SubscribeOptions, 'group' | 'topics' | 'beginnings' | 'landmarks'>;

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

/** A partition that a group is about to read again up to an event which it remembers. */
interface Doubt extends Partition {
  readonly offset: number;
  readonly landmark: Landmark;
}

/** Throws JournalGap where the log has another event than the group remembers: it was made anew, and has grown. */
async function requireSameEvents(
  { broker, group }: { readonly broker: Pick<Broker, 'eventIds'>; readonly group: string },
  doubts: readonly Doubt[],
): Promise<void> {
  for (const topic of new Set(doubts.map((doubt) => doubt.topic))) {
    const own = doubts.filter((doubt) => doubt.topic === topic);
    const found = await broker.eventIds(topic, new Map(own.map(({ partition, offset }) => [partition, offset])));
    const other = own.find(({ partition, landmark }) => found.get(partition) !== landmark.eventId);
    if (other) throw toAnotherLog(group, topic, other.landmark);
  }
}

/**
 * Compares a group's checkpoints in these partitions with the log, and throws JournalGap where they do not fit. kafkajs
 * writes -2 when it meets an offset that is gone: that too is a gap, and no reason to begin anew. So is a checkpoint that
 * Kafka has forgotten, unless the log still has everything; one of which the group's own store knows nothing; and a log
 * without what the group remembers to have read. A group that has never begun there begins with what is left.
 */
export async function readStandings(
  { broker, naming }: { readonly broker: Pick<Broker, 'committed' | 'ranges' | 'eventIds'>; readonly naming: Naming },
  options: StandingOptions,
  isAsked: (of: Partition) => boolean = () => true,
): Promise<readonly Standing[]> {
  const { group, topics, beginnings, landmarks } = options;
  // Read before the checkpoints are: who begins meanwhile would else be taken for somebody who was forgotten.
  const begun = (await beginnings?.list()) ?? new Set();
  const remembered = (await landmarks?.list()) ?? new Map<string, Landmark>();
  const committed = await broker.committed(group, topics);
  const standings: Standing[] = [];
  const doubts: Doubt[] = [];
  for (const topic of topics) {
    const partitions = naming.partitions(topic);
    for (const range of await broker.ranges(topic)) {
      const of = { topic, partition: range.partition };
      if (!isAsked(of)) continue;
      const landmark = remembered.get(keyOf(of));
      const lastRead = landmark ? toOffset(landmark.position, of.partition, partitions) : NONE;
      const next = committed.get(topic)?.[of.partition] ?? NONE;
      const standing = toStanding({ group, next, hasBegun: begun.has(keyOf(of)), lastRead }, topic, partitions, range);
      standings.push(standing);
      if (landmark && standing.next <= lastRead) doubts.push({ ...of, offset: lastRead, landmark });
    }
  }
  await requireSameEvents({ broker, group }, doubts);
  await requireRemembered(options, standings, naming);
  return standings;
}
