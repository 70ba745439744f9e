import type { EachBatchPayload, KafkaMessage } from 'kafkajs';
import type { SubscribeOptions } from '../journal.js';
import type { Broker } from './broker.js';
import { startHeartbeats } from './heartbeats.js';
import type { JournalLogger } from '../journalLogger.js';
import type { LandmarkKeeper } from '../landmarks.js';
import type { Naming } from './naming.js';
import { pause as rest } from './pause.js';
import { keyOf, type Partition, type Progress } from './progress.js';
import type { Rejections } from './rejections.js';
import type { Troubles } from '../troubles.js';
import { toGap } from './standing.js';
import { toDelivery } from './toDelivery.js';

/** What the deliveries of a subscription share, over all lives of its member. */
export interface Reading {
  readonly options: SubscribeOptions;
  readonly broker: Broker;
  readonly naming: Naming;
  readonly progress: Progress;
  readonly rejections: Rejections;
  readonly landmarks: LandmarkKeeper;
  readonly troubles: Troubles;
  readonly logger: JournalLogger;
  /** Aborted when the reading stops; a batch at work is finished all the same. */
  readonly stopping: AbortSignal;
}

const offsetOf = ({ offset }: KafkaMessage): number => Number(offset);

/**
 * Throws JournalGap when the log no longer has what the group expects, or ends before that; offsets may also be missing
 * without a loss.
 */
async function requireNoGap(reading: Reading, of: Partition, first: number, end: number): Promise<void> {
  const expected = reading.progress.next(of);
  if (expected === undefined || (first <= expected && expected <= end)) return;
  const range = (await reading.broker.ranges(of.topic)).find(({ partition }) => partition === of.partition);
  if (!range || (range.low <= expected && expected <= range.high)) return;
  throw toGap(reading.options.group, of, reading.naming.partitions(of.topic), expected, range);
}

/** The checkpoint is moved first: what kafkajs has marked as read it would not fetch again when the move fails. */
async function complete(payload: EachBatchPayload, progress: Progress, of: Partition, next: number): Promise<void> {
  const { topic, partition } = payload.batch;
  progress.advance(of, next);
  await payload.commitOffsetsIfNecessary({ topics: [{ topic, partitions: [{ partition, offset: String(next) }] }] });
  payload.resolveOffset(String(next - 1));
}

/** Rests the partition, and only it: the others of the process go on. */
function pausePartition(payload: EachBatchPayload, pauseMs: number, signal: AbortSignal): void {
  const resume = payload.pause();
  void rest(pauseMs, signal).then(resume);
}

/**
 * Gives the records of one partition to the group, a batch after the other, until all are handled, one is rejected, or
 * the partition is to be given away. An error of Kafka leaves it to kafkajs, which joins the group anew or tries again.
 */
async function deliverRecords(reading: Reading, payload: EachBatchPayload, mayGoOn: () => boolean): Promise<void> {
  const { options, naming, progress, rejections, landmarks, stopping, logger } = reading;
  const { batch } = payload;
  const of = { topic: naming.topicOf(batch.topic), partition: batch.partition };
  const source = { ...of, partitions: naming.partitions(of.topic) };
  await requireNoGap(reading, of, Number(batch.firstOffset() ?? 0), Number(batch.highWatermark));
  progress.hear(of, Number(batch.highWatermark));
  const done = progress.next(of) ?? 0;
  let waiting = batch.messages.filter((message) => offsetOf(message) >= done);
  if (waiting.length === 0) return complete(payload, progress, of, Math.max(done, Number(batch.lastOffset()) + 1));
  while (waiting.length > 0 && mayGoOn()) {
    const first = Number(waiting[0]?.offset);
    const slice = waiting.slice(0, rejections.countOf(of, first) ?? options.batchSizeMax);
    const deliveries = slice.map((message) => toDelivery(source, message));
    try {
      await options.onBatch(deliveries);
    } catch (error) {
      const pauseMs = rejections.add(of, first, slice.length);
      const reason = error instanceof Error ? error.name : 'unknown fault';
      logger.warn({ group: options.group, ...of, reason, pauseMs }, 'a batch is rejected and comes again');
      return pausePartition(payload, pauseMs, stopping);
    }
    rejections.remove(of);
    waiting = waiting.slice(slice.length);
    await complete(payload, progress, of, Number(slice.at(-1)?.offset) + 1);
    landmarks.note(keyOf(of), deliveries);
  }
}

/**
 * Handles what kafkajs has fetched from a partition. The look for gaps comes first; while a handler is slow the member
 * stays in its group.
 */
export async function deliver(
  reading: Reading,
  payload: EachBatchPayload,
  assigned: Promise<boolean>,
  isCurrent: () => boolean,
): Promise<void> {
  const heartbeats = startHeartbeats(payload.heartbeat);
  const mayGoOn = (): boolean => isCurrent() && payload.isRunning() && !payload.isStale() && !heartbeats.hasFailed();
  try {
    if ((await assigned) && mayGoOn()) await deliverRecords(reading, payload, mayGoOn);
  } finally {
    heartbeats.stop();
  }
}
