import { JournalFault } from '../errors.js';
import { findTopics } from './administration.js';
import type { Broker } from './broker.js';
import type { Cluster } from './cluster.js';
import { toOffset } from './position.js';
import { keyOf } from './progress.js';

/** What somebody has read of the topics. */
export interface ReadTopics {
  /** The topics that somebody has begun to read. */
  readonly begun: ReadonlySet<string>;
  /** How far somebody remembers to have read, by the name of the partition. */
  readonly positions: ReadonlyMap<string, number>;
}

interface Asked extends Pick<Cluster, 'naming' | 'topics'> {
  readonly broker: Pick<Broker, 'ask' | 'ranges'>;
}

const ADVICE = 'events may be lost with it that nobody has read. Go back to a backup, which gets topics of its own.';

/** Whether a topic ends before what somebody has read of it. */
async function isAnother({ broker, naming }: Asked, topic: string, { positions }: ReadTopics): Promise<boolean> {
  const partitions = naming.partitions(topic);
  return (await broker.ranges(topic)).some(({ partition, high }) => {
    const position = positions.get(keyOf({ topic, partition }));
    return position !== undefined && high <= toOffset(position, partition, partitions);
  });
}

/** Rejects when a topic is gone that somebody has read, or was made anew: events were lost with it. */
export async function requireNoneLost(cluster: Asked, read: ReadTopics): Promise<void> {
  const { broker, naming, topics } = cluster;
  const asked = topics.map(({ name }) => name).filter((topic) => read.begun.has(topic));
  if (asked.length === 0) return;
  const found = await broker.ask((admin) => findTopics(admin, asked.map(naming.topic)));
  const lost = asked.map(naming.topic).filter((name) => !found.has(name));
  if (lost.length > 0) {
    throw new JournalFault(
      `Services have begun to read what is gone from Kafka: ${lost.join(', ')}. It is not made anew, since ${ADVICE}`,
    );
  }
  for (const topic of asked) {
    if (await isAnother(cluster, topic, read)) {
      throw new JournalFault(
        `The topic ${naming.topic(topic)} ends before what a service has read of it: it was deleted and made anew, and ${ADVICE}`,
      );
    }
  }
}
