import type { Consumer, EachBatchPayload, Kafka } from 'kafkajs';
import { JournalGap } from '../errors.js';
import { inspectAssignment, type Assignment } from './assignment.js';
import { createConsumer, REBALANCE_MS } from './consumer.js';
import { deliver, type Reading } from './deliver.js';
import { pause } from './pause.js';
import { watchSilence } from './silence.js';

/** Joining may take as long as a rebalance; a member that is silent for longer has failed, whatever it says. */
const SILENCE_MS_MAX = 2 * REBALANCE_MS;
const LEAVE_MS_MAX = 10_000;
/** What a member needs for one life: from its join until it stops, fails or meets a gap. */
export interface Life {
  /** Makes a client that tries for ever to connect while it is wanted. */
  readonly createClient: (isWanted: () => boolean) => Kafka;
  readonly reading: Reading;
  /** The member has been given its partitions, and no event is missing there. */
  readonly onAssigned: () => void;
}

/** A promise that is settled from outside. */
function createEnd() {
  let succeed: () => void = () => undefined;
  let fail: (error: unknown) => void = () => undefined;
  const promise = new Promise<void>((resolve, reject) => {
    succeed = resolve;
    fail = reject;
  });
  promise.catch(() => undefined);
  return { promise, succeed, fail };
}

/** The batch at work has settled, so nothing is lost when kafkajs does not come to an end. */
async function leave(consumer: Consumer): Promise<void> {
  const patience = new AbortController();
  await Promise.race([consumer.disconnect().catch(() => undefined), pause(LEAVE_MS_MAX, patience.signal)]);
  patience.abort();
}

/** Joins the handling of what kafkajs fetches to the assignment under which it was fetched. */
function createDelivery(
  { reading, onAssigned }: Omit<Life, 'createClient'>,
  consumer: Consumer,
  fail: (error: unknown) => void,
) {
  let joins = 0;
  let assigned = Promise.resolve(false);
  let work: Promise<void> = Promise.resolve();

  async function handOver(payload: EachBatchPayload): Promise<void> {
    const join = joins;
    try {
      await deliver(reading, payload, assigned, () => join === joins && !reading.stopping.aborted);
    } catch (error) {
      if (error instanceof JournalGap) fail(error);
      throw error;
    }
  }

  return {
    onJoin: (assignment: Assignment) => {
      const join = ++joins;
      reading.progress.clear();
      assigned = inspectAssignment(reading, consumer, assignment, () => join === joins && !reading.stopping.aborted);
      assigned.then((isOurs) => (isOurs ? onAssigned() : undefined), fail);
    },
    onBatch: (payload: EachBatchPayload): Promise<void> => {
      const turn = handOver(payload);
      work = turn.catch(() => undefined);
      return turn;
    },
    settle: () => work,
  };
}

/** Brings the consumer to work; one that has become superfluous on the way is taken back. */
async function startConsumer(
  consumer: Consumer,
  topics: readonly string[],
  onBatch: (payload: EachBatchPayload) => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  await consumer.connect();
  if (!signal.aborted) await consumer.subscribe({ topics: [...topics], fromBeginning: true });
  if (!signal.aborted) await consumer.run({ autoCommit: false, eachBatchAutoResolve: false, eachBatch: onBatch });
  if (signal.aborted) await consumer.disconnect();
}

/** Lives one life; resolves when the subscription stops, and rejects with what ended it otherwise. */
export async function runMember({ createClient, reading, onAssigned }: Life): Promise<void> {
  const { options, naming, progress, stopping, broker } = reading;
  const end = createEnd();
  const over = new AbortController();
  const consumer = createConsumer(
    createClient(() => !over.signal.aborted),
    naming.group(options.group),
  );
  const life = { reading: { ...reading, stopping: over.signal }, onAssigned };
  const { onJoin, onBatch, settle } = createDelivery(life, consumer, end.fail);
  consumer.on(consumer.events.GROUP_JOIN, ({ payload }) => onJoin(payload.memberAssignment));
  consumer.on(consumer.events.CRASH, ({ payload }) => end.fail(payload.error));
  const stopWatching = watchSilence(consumer, {
    silenceMsMax: SILENCE_MS_MAX,
    isAnswering: broker.isAnswering,
    onSilence: () => end.fail(new Error('The consumer is silent.')),
  });
  stopping.addEventListener('abort', end.succeed, { once: true });
  if (stopping.aborted) end.succeed();
  startConsumer(consumer, options.topics.map(naming.topic), onBatch, over.signal).catch(end.fail);
  try {
    await end.promise;
  } finally {
    over.abort();
    stopWatching();
    stopping.removeEventListener('abort', end.succeed);
    progress.clear();
    await settle();
    await leave(consumer);
  }
}
