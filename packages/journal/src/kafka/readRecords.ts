import { randomUUID } from 'node:crypto';
import type { Admin, Consumer, Kafka, KafkaMessage } from 'kafkajs';
import { JournalFault } from '../errors.js';
import type { Batch } from '../journal.js';
import type { Naming } from './naming.js';
import { pause } from './pause.js';
import { toDelivery } from './toDelivery.js';

const READ_MS_MAX = 60_000;
const WAIT_MS = 100;

/** Offsets of a partition that are all in the log: from `low`, up to and without `high`. */
export interface Stretch {
  readonly partition: number;
  readonly low: number;
  readonly high: number;
}

/** Reads these ranges and nothing else of a topic, as a group of its own that keeps nothing. */
async function readRanges(
  consumer: Consumer,
  name: string,
  partitions: number,
  ranges: readonly Stretch[],
  onMessage: (partition: number, message: KafkaMessage) => void,
): Promise<void> {
  const open = new Map(ranges.map((range) => [range.partition, range]));
  let finish: () => void = () => undefined;
  const finished = new Promise<void>((resolve) => (finish = resolve));
  consumer.on(consumer.events.GROUP_JOIN, () => {
    const others = Array.from({ length: partitions }, (_, partition) => partition).filter((one) => !open.has(one));
    consumer.pause([{ topic: name, partitions: others }]);
    for (const { partition, low } of open.values()) consumer.seek({ topic: name, partition, offset: String(low) });
  });
  await consumer.connect();
  await consumer.subscribe({ topics: [name], fromBeginning: true });
  await consumer.run({
    autoCommit: false,
    eachBatch: async ({ batch, pause: pausePartition }) => {
      const range = open.get(batch.partition);
      if (!range) return;
      const wanted = batch.messages.filter(({ offset }) => Number(offset) >= range.low && Number(offset) < range.high);
      for (const message of wanted) onMessage(batch.partition, message);
      const last = Number(wanted.at(-1)?.offset ?? range.low - 1);
      open.set(batch.partition, { ...range, low: last + 1 });
      if (last + 1 < range.high) return;
      pausePartition();
      open.delete(batch.partition);
      if (open.size === 0) finish();
    },
  });
  const patience = new AbortController();
  await Promise.race([finished, pause(READ_MS_MAX, patience.signal)]);
  patience.abort();
  if (open.size > 0) throw new JournalFault(`The replay of ${name} took longer than ${READ_MS_MAX / 1_000} seconds.`);
}

/** Where records are read, and how Kafka is asked to forget the group that reads them. */
export interface RecordsContext {
  readonly client: Kafka;
  readonly naming: Naming;
  ask(work: (admin: Admin) => Promise<unknown>): Promise<unknown>;
}

/** Reads these records of a topic, in the order in which they come. */
export async function readRecords(
  { client, naming, ask }: RecordsContext,
  topic: string,
  ranges: readonly Stretch[],
): Promise<Batch> {
  const partitions = naming.partitions(topic);
  const groupId = naming.group(`replay.${randomUUID()}`);
  const consumer = client.consumer({
    groupId,
    maxWaitTimeInMs: WAIT_MS,
    retry: { restartOnFailure: async () => false },
  });
  const batch: Batch[number][] = [];
  try {
    await readRanges(consumer, naming.topic(topic), partitions, ranges, (partition, message) => {
      batch.push(toDelivery({ topic, partition, partitions }, message));
    });
  } finally {
    await consumer.disconnect().catch(() => undefined);
    await ask((admin) => admin.deleteGroups([groupId])).catch(() => undefined);
  }
  return batch;
}
