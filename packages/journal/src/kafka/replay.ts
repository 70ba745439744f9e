import { randomUUID } from 'node:crypto';
import type { Consumer, Kafka, KafkaMessage } from 'kafkajs';
import { JournalFault } from '../errors.js';
import type { Batch } from '../journal.js';
import type { Broker, Range } from './broker.js';
import type { Naming } from './naming.js';
import { pause } from './pause.js';
import { firstOffsetAfter, toPosition } from './position.js';
import { toDelivery } from './toDelivery.js';

const REPLAY_MS_MAX = 60_000;
const WAIT_MS = 100;

/** The offsets of each partition in which the next positions after one stand, at most `limit` in all. */
export function selectRanges(
  ranges: readonly Range[],
  afterPosition: number,
  limit: number,
  partitions: number,
): readonly Range[] {
  const next = ranges.map(({ partition, low, high }) => {
    const from = Math.max(low, firstOffsetAfter(afterPosition, partition, partitions));
    const offsets = Array.from({ length: Math.max(0, Math.min(limit, high - from)) }, (_, at) => from + at);
    return offsets.map((offset) => ({ partition, offset }));
  });
  const chosen = next
    .flat()
    .sort((a, b) => toPosition(a, partitions) - toPosition(b, partitions))
    .slice(0, limit);
  return ranges.flatMap(({ partition }) => {
    const offsets = chosen.filter((place) => place.partition === partition).map(({ offset }) => offset);
    const [low, high] = [offsets.at(0), offsets.at(-1)];
    return low === undefined || high === undefined ? [] : [{ partition, low, high: high + 1 }];
  });
}

/** Reads these ranges and nothing else of a topic, as a group of its own that keeps nothing. */
async function readRanges(
  consumer: Consumer,
  name: string,
  partitions: number,
  ranges: readonly Range[],
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
  await Promise.race([finished, pause(REPLAY_MS_MAX, patience.signal)]);
  patience.abort();
  if (open.size > 0) throw new JournalFault(`The replay of ${name} took longer than ${REPLAY_MS_MAX / 1_000} seconds.`);
}

export interface ReplayRequest {
  readonly topic: string;
  readonly afterPosition: number;
  readonly limit: number;
}

/** Gives stored events in the order of their positions, and so in order per source. */
export async function replay(
  { client, broker, naming }: { readonly client: Kafka; readonly broker: Broker; readonly naming: Naming },
  { topic, afterPosition, limit }: ReplayRequest,
): Promise<Batch> {
  const partitions = naming.partitions(topic);
  const ranges = selectRanges(await broker.ranges(topic), afterPosition, limit, partitions);
  if (ranges.length === 0) return [];
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
    await broker.ask((admin) => admin.deleteGroups([groupId])).catch(() => undefined);
  }
  return batch.sort((a, b) => a.position - b.position);
}
