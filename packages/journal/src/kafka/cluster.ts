import type { Kafka } from 'kafkajs';
import { createBroker, type Broker } from './broker.js';
import { createClient, type KafkaConnection } from './connection.js';
import { withDeadline } from './deadline.js';
import { toFault } from './faults.js';
import type { JournalLogger } from '../journalLogger.js';
import { createNaming, type Naming } from './naming.js';
import { kafkaTopics, replicationOf, type Replication, type TopicDefinition } from './topics.js';

/** Which cluster, and which topics there. */
export interface ClusterOptions {
  readonly connection: KafkaConnection;
  readonly logger: JournalLogger;
  /** True for a cluster of one broker, which keeps one copy of each event: never where an event matters. */
  readonly isDevelopment: boolean;
  /** The table of topics, unless a test has its own. */
  readonly topics?: readonly TopicDefinition[];
  /** Stands behind the names of topics and groups, so that epochs and installations can share a cluster. */
  readonly suffix?: string;
}

/** A cluster that has answered. */
export interface Cluster {
  readonly client: Kafka;
  readonly connection: KafkaConnection;
  readonly logger: JournalLogger;
  readonly broker: Broker;
  readonly naming: Naming;
  readonly topics: readonly TopicDefinition[];
  readonly isDevelopment: boolean;
  readonly replication: Replication;
}

/** A broker that accepts connections and never answers is given up after so long. */
const ANSWER_MS_MAX = 20_000;

/** Whether the brokers answer; rejects with a JournalFault that names the setting to look at. Nothing is made or changed. */
export async function requireBrokers(options: ClusterOptions): Promise<void> {
  const { broker } = await connectCluster(options);
  await broker.close();
}

/** Finds the brokers; rejects with a JournalFault that names the setting to look at when they do not answer. */
export async function connectCluster(options: ClusterOptions): Promise<Cluster> {
  const { connection, logger, isDevelopment, topics = kafkaTopics, suffix = '' } = options;
  const client = createClient(connection, logger);
  const naming = createNaming(topics, suffix);
  const broker = createBroker(client, connection, naming);
  const answer = broker.ask((admin) => admin.describeCluster());
  await withDeadline(ANSWER_MS_MAX, answer).catch((error: unknown) => {
    void broker.close();
    throw toFault(error, connection);
  });
  const replication = replicationOf(isDevelopment);
  return { client, connection, logger, broker, naming, topics, isDevelopment, replication };
}
