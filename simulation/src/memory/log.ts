import type { Instant } from '@holdfast/kernel';
import { parseEvent, type Delivery, type JournalEvent, type Unreadable } from '@holdfast/journal';

/** A record as a broker keeps it: bytes under a key, in one partition of a topic. */
export interface LogRecord {
  readonly topic: string;
  readonly partition: number;
  readonly position: number;
  readonly partitionkey: string;
  readonly bytes: string;
  readonly time: Instant;
}

/** What the journal's brokers would keep: records and the groups' checkpoints, that outlive whoever reads them. */
export interface Log {
  append(topic: string, partitionkey: string, bytes: string, time: Instant): void;
  /** The records of a topic in one partition after a position, in order. */
  after(topic: string, partition: number, position: number): readonly LogRecord[];
  list(topic: string): readonly LogRecord[];
  end(topic: string): number;
  /** The position up to which a partition was removed. */
  removedThrough(topic: string, partition: number): number;
  trim(topic: string, throughPosition: number): void;
  readonly topics: readonly string[];
  readonly checkpoints: Map<string, number>;
}

const PARTITIONS = 3;
export const partitions: readonly number[] = Array.from({ length: PARTITIONS }, (_, at) => at);

export const checkpointKey = (group: string, topic: string, partition: number): string =>
  `${group} ${topic} ${partition}`;

function partitionOf(key: string): number {
  let sum = 7;
  for (let at = 0; at < key.length; at++) sum = (Math.imul(sum, 31) + key.charCodeAt(at)) >>> 0;
  return sum % PARTITIONS;
}

/** The log and who sleeps until something is appended to it; shared by all lives. */
export interface SharedLog {
  readonly log: Log;
  readonly sleepers: Set<() => void>;
}

/** What a reader gets of a record. */
export function toDelivery({ topic, position, partitionkey, bytes }: LogRecord): Delivery | Unreadable {
  const event: JournalEvent | undefined = parseEvent(bytes);
  return event ? { topic, position, event } : { topic, position, partitionkey, bytes };
}

export function createLog(): Log {
  const byTopic = new Map<string, LogRecord[]>();
  const ends = new Map<string, number>();
  const removed = new Map<string, number>();
  let last = 0;
  const inTopic = (topic: string): LogRecord[] => byTopic.get(topic) ?? [];
  return {
    append(topic, partitionkey, bytes, time) {
      last++;
      const record = { topic, partition: partitionOf(partitionkey), position: last, partitionkey, bytes, time };
      const records = byTopic.get(topic);
      if (records) records.push(record);
      else byTopic.set(topic, [record]);
      ends.set(topic, last);
    },
    after: (topic, partition, position) =>
      inTopic(topic).filter((record) => record.partition === partition && record.position > position),
    list: inTopic,
    end: (topic) => ends.get(topic) ?? 0,
    removedThrough: (topic, partition) => removed.get(`${topic} ${partition}`) ?? 0,
    trim(topic, throughPosition) {
      const gone = inTopic(topic).filter(({ position }) => position <= throughPosition);
      for (const { partition, position } of gone) removed.set(`${topic} ${partition}`, position);
      byTopic.set(
        topic,
        inTopic(topic).filter(({ position }) => position > throughPosition),
      );
    },
    get topics() {
      return [...byTopic.keys()];
    },
    checkpoints: new Map(),
  };
}
