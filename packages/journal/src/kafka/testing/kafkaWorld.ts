import { randomUUID } from 'node:crypto';
import type { Clock } from '@holdfast/kernel';
import kafkajs, { type Admin, type Kafka } from 'kafkajs';
import { createClient, type KafkaConnection } from '../connection.js';
import type { JournalLogger } from '../../journalLogger.js';
import { createNaming, type Naming } from '../naming.js';
import { openKafkaJournal, type KafkaJournal } from '../openKafkaJournal.js';
import { pause } from '../pause.js';
import { firstOffsetAfter } from '../position.js';
import type { TopicDefinition } from '../topics.js';
import { prepareTopics } from '../verifyTopics.js';

const say = (): void => undefined;
export const silentLogger: JournalLogger = { debug: say, info: say, warn: say, error: say };

/** Topics of a test's own in a cluster, the journal on them, and what a test does to them from outside. */
export interface KafkaWorld {
  readonly suffix: string;
  readonly connection: KafkaConnection;
  readonly topics: readonly TopicDefinition[];
  readonly naming: Naming;
  readonly client: Kafka;
  open(clock: Clock, logger?: JournalLogger): Promise<KafkaJournal>;
  appendBytes(topic: string, partitionkey: string, bytes: string): Promise<void>;
  trim(topic: string, throughPosition: number): Promise<void>;
  /** What Kafka does with the place of a group that was away for long, at once. */
  forget(group: string): Promise<void>;
  /** Deletes the topics, and makes them by hand with the right settings. */
  makeAnew(): Promise<void>;
  /** Removes the topics and groups of the test. */
  remove(): Promise<void>;
}

const PARTITIONS = 3;

async function withAdmin(client: Kafka, work: (admin: Admin) => Promise<void>): Promise<void> {
  const admin = client.admin();
  await admin.connect();
  try {
    await work(admin);
  } finally {
    await admin.disconnect();
  }
}

async function removeWorld(admin: Admin, suffix: string): Promise<void> {
  const topics = (await admin.listTopics()).filter((name) => name.endsWith(suffix));
  await admin.deleteTopics({ topics });
  const groups = (await admin.listGroups()).groups.filter(({ groupId }) => groupId.endsWith(suffix));
  await admin.deleteGroups(groups.map(({ groupId }) => groupId)).catch(() => undefined);
}

/** What retention does, at once. */
async function trimTopic(admin: Admin, naming: Naming, topic: string, throughPosition: number): Promise<void> {
  const count = naming.partitions(topic);
  const partitions = (await admin.fetchTopicOffsets(naming.topic(topic)))
    .map(({ partition, high }) => ({
      partition,
      offset: String(Math.min(Number(high), firstOffsetAfter(throughPosition, partition, count))),
    }))
    .filter(({ offset }) => offset !== '0');
  await admin.deleteTopicRecords({ topic: naming.topic(topic), partitions });
}

/** Makes the topics of a test under names that nobody else uses. */
export async function createKafkaWorld(
  connection: KafkaConnection,
  names: readonly string[],
  partitions = PARTITIONS,
): Promise<KafkaWorld> {
  const suffix = `.${randomUUID()}`;
  const topics = names.map((name) => ({ name, partitions, retentionMs: 30 * 24 * 3_600_000 }));
  const options = { connection, topics, suffix, isDevelopment: true };
  const client = createClient(connection, silentLogger);
  const naming = createNaming(topics, suffix);
  await prepareTopics({ ...options, logger: silentLogger });
  return {
    suffix,
    connection,
    topics,
    naming,
    client,
    open: (clock, logger = silentLogger) => openKafkaJournal({ ...options, clock, logger }),
    appendBytes: async (topic, partitionkey, bytes) => {
      const producer = client.producer({ createPartitioner: kafkajs.Partitioners.DefaultPartitioner });
      await producer.connect();
      await producer.send({ topic: naming.topic(topic), messages: [{ key: partitionkey, value: bytes }] });
      await producer.disconnect();
    },
    trim: (topic, throughPosition) => withAdmin(client, (admin) => trimTopic(admin, naming, topic, throughPosition)),
    forget: (group) =>
      withAdmin(client, async (admin) => {
        await admin.deleteGroups([naming.group(group)]);
      }),
    makeAnew: async () => {
      await withAdmin(client, async (admin) => {
        const gone = names.map(naming.topic);
        await admin.deleteTopics({ topics: gone });
        while ((await admin.listTopics()).some((name) => gone.includes(name))) await pause(50);
      });
      await prepareTopics({ ...options, logger: silentLogger });
    },
    remove: () => withAdmin(client, (admin) => removeWorld(admin, suffix)),
  };
}
