import { JournalFault } from '../errors.js';
import { compareTopic, createMissingTopics, findTopics, type WantedTopic } from './administration.js';
import { connectCluster, type Cluster, type ClusterOptions } from './cluster.js';
import { compareOffsetsRetention, findOffsetsRetentionMs } from './offsetsRetention.js';
import { requireNoneLost, type ReadTopics } from './lostTopics.js';
import { untilListed } from './untilListed.js';

const toWanted = ({ topics, naming, replication }: Cluster): readonly WantedTopic[] =>
  topics.map((definition) => ({ name: naming.topic(definition.name), definition, replication }));

/** Whether the brokers keep the places of groups for longer than the events; where they do not tell the log says so. */
async function listForgetfulBrokers({ broker, topics, logger }: Cluster): Promise<readonly string[]> {
  const eventsMs = Math.max(...topics.map(({ retentionMs }) => retentionMs));
  const offsetsMs = await broker.ask(findOffsetsRetentionMs);
  if (offsetsMs === undefined) {
    logger.warn(
      {},
      'The brokers do not tell their offsets.retention.minutes: it has to be more than the topics keep events.',
    );
    return [];
  }
  return compareOffsetsRetention(offsetsMs, eventsMs);
}

/** Rejects with all that is not as the table says, in one fault; nothing is created or changed. */
export async function verifyTopics(cluster: Cluster): Promise<void> {
  const wanted = toWanted(cluster);
  const names = wanted.map(({ name }) => name);
  const found = await cluster.broker.ask((admin) => findTopics(admin, names));
  const differences = wanted.flatMap((topic) => compareTopic(topic, found.get(topic.name)));
  if (!cluster.isDevelopment) differences.push(...(await listForgetfulBrokers(cluster)));
  if (differences.length === 0) return;
  const list = differences.map((difference) => `  - ${difference}`).join('\n');
  throw new JournalFault(
    'The topics in Kafka are not as the journal needs them; "holdfast migrate" creates those that are missing, unless a ' +
      `service has begun to read them, since events may be lost with them (go back to a backup then):\n${list}`,
  );
}

/**
 * Creates the topics of the journal that are missing, and gives their names; it may run any number of times. A topic
 * that is there and differs is refused, because nobody can tell what it holds; and so is one that is gone, or that was
 * made anew since somebody has read it.
 */
export async function prepareTopics(
  options: ClusterOptions,
  read: ReadTopics = { begun: new Set(), positions: new Map() },
): Promise<readonly string[]> {
  const cluster = await connectCluster(options);
  try {
    await requireNoneLost(cluster, read);
    const created = await cluster.broker.ask((admin) => createMissingTopics(admin, toWanted(cluster)));
    await untilListed(cluster.broker, created);
    await verifyTopics(cluster);
    return created;
  } finally {
    await cluster.broker.close();
  }
}
