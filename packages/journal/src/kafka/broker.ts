import type { Admin, Kafka } from 'kafkajs';
import { JournalFault } from '../errors.js';
import type { KafkaConnection } from './connection.js';
import { withDeadline } from './deadline.js';
import { isElecting, toFault } from './faults.js';
import type { Naming } from './naming.js';
import { nextPause, pause } from './pause.js';
import { partitionAt } from './position.js';
import { readRecords } from './readRecords.js';
import { createRenewable } from './renewable.js';

/** The offsets that a partition holds: from `low`, up to and without `high`. */
export interface Range {
  readonly partition: number;
  readonly low: number;
  readonly high: number;
}

/** What the brokers are asked about the log; each call tries a few times and then is a JournalFault. */
export interface Broker {
  /** Partition by partition, in their order. */
  ranges(topic: string): Promise<readonly Range[]>;
  /** The next offset of the group in each partition; negative where it has none. */
  committed(group: string, topics: readonly string[]): Promise<ReadonlyMap<string, readonly number[]>>;
  /** In each partition the first offset that is not older than this; the end where all are. */
  offsetsSince(topic: string, timestampMs: number): Promise<readonly number[]>;
  /** Which event stands at an offset of each partition; of offsets that are not in the log, and of other bytes, none. */
  eventIds(topic: string, offsets: ReadonlyMap<number, number>): Promise<ReadonlyMap<number, string>>;
  /** Anything else; the work may be repeated. */
  ask<Value>(work: (admin: Admin) => Promise<Value>): Promise<Value>;
  /** False while the last question has not been answered. */
  isAnswering(): boolean;
  close(): Promise<void>;
}

const TRIES_MAX = 4;
/** An election is over within seconds, on a machine with much else to do within half a minute. */
const TRIES_WHILE_ELECTING_MAX = 30;
const DEADLINE_MS = 30_000;
const GROWTH = { minMs: 200, maxMs: 1_000 };

const byPartition = (a: { readonly partition: number }, b: { readonly partition: number }): number =>
  a.partition - b.partition;

const toOffsets = (partitions: readonly { readonly partition: number; readonly offset: string }[]): readonly number[] =>
  [...partitions].sort(byPartition).map(({ offset }) => Number(offset));

/** Repeats the work on a new connection; a connection that has failed once is not trusted again. */
function createAsk(
  client: Kafka,
  connection: KafkaConnection,
  rest: typeof pause,
): Pick<Broker, 'ask' | 'isAnswering' | 'close'> {
  const admins = createRenewable(() => client.admin());
  let isClosed = false;
  let isAnswering = true;

  async function askOnce<Value>(work: (admin: Admin) => Promise<Value>): Promise<Value> {
    if (isClosed) throw new JournalFault('The journal on Kafka is closed.');
    const admin = await admins.get().catch((error: unknown) => {
      isAnswering = false;
      throw error;
    });
    try {
      const answer = await withDeadline(DEADLINE_MS, work(admin));
      isAnswering = true;
      return answer;
    } catch (error) {
      isAnswering = false;
      admins.drop(admin);
      throw error;
    }
  }

  return {
    ask: async (work) => {
      for (let tries = 1, pauseMs = GROWTH.minMs; ; tries++, pauseMs = nextPause(pauseMs, GROWTH)) {
        try {
          return await askOnce(work);
        } catch (error) {
          const triesMax = isElecting(error) ? TRIES_WHILE_ELECTING_MAX : TRIES_MAX;
          if (tries >= triesMax || error instanceof JournalFault) throw toFault(error, connection);
          await rest(pauseMs);
        }
      }
    },
    isAnswering: () => isAnswering,
    close: async () => {
      isClosed = true;
      await admins.close();
    },
  };
}

export function createBroker(client: Kafka, connection: KafkaConnection, naming: Naming, rest = pause): Broker {
  const { ask, isAnswering, close } = createAsk(client, connection, rest);
  return {
    ranges: async (topic) => {
      const partitions = await ask((admin) => admin.fetchTopicOffsets(naming.topic(topic)));
      return partitions
        .map(({ partition, low, high }) => ({ partition, low: Number(low), high: Number(high) }))
        .sort(byPartition);
    },
    committed: async (group, topics) => {
      const request = { groupId: naming.group(group), topics: topics.map(naming.topic) };
      const found = await ask((admin) => admin.fetchOffsets(request));
      return new Map(found.map(({ topic, partitions }) => [naming.topicOf(topic), toOffsets(partitions)]));
    },
    offsetsSince: async (topic, timestampMs) =>
      toOffsets(await ask((admin) => admin.fetchTopicOffsetsByTimestamp(naming.topic(topic), timestampMs))),
    eventIds: async (topic, offsets) => {
      const ranges = [...offsets].map(([partition, offset]) => ({ partition, low: offset, high: offset + 1 }));
      const partitions = naming.partitions(topic);
      const batch = await readRecords({ client, naming, ask }, topic, ranges);
      return new Map(
        batch.flatMap((found) => ('event' in found ? [[partitionAt(found.position, partitions), found.event.id]] : [])),
      );
    },
    ask,
    isAnswering,
    close,
  };
}
