import type { Kafka } from 'kafkajs';
import type { Batch } from '../journal.js';
import type { Broker, Range } from './broker.js';
import type { Naming } from './naming.js';
import { firstOffsetAfter, toPosition } from './position.js';
import { readRecords } from './readRecords.js';

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
  const batch = await readRecords({ client, naming, ask: broker.ask }, topic, ranges);
  return [...batch].sort((a, b) => a.position - b.position);
}
