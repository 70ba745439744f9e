import { invariant, type Clock } from '@holdfast/kernel';
import { JournalFault } from '../errors.js';
import type { Journal, SubscribeOptions, Subscription } from '../journal.js';
import { createAppender } from './appender.js';
import type { Broker } from './broker.js';
import { connectCluster, type Cluster, type ClusterOptions } from './cluster.js';
import { createLandmarkKeeper } from '../landmarks.js';
import { createLagMeter } from './lag.js';
import { startProbe } from './probe.js';
import { createSender } from './producer.js';
import { createProgress, type Partition, type Progress } from './progress.js';
import { createRejections } from './rejections.js';
import { replay } from './replay.js';
import { readStandings } from './standing.js';
import { startSubscription } from './subscription.js';
import { createTroubles, type Troubles } from '../troubles.js';
import { verifyTopics } from './verifyTopics.js';

export interface KafkaJournalOptions extends ClusterOptions {
  /** Dates the records, so that the lag of a group has an age. */
  readonly clock: Clock;
  /** Goes with every record, so that readers tell the installation's own from others. */
  readonly namespaceFingerprint?: string | undefined;
}

export interface KafkaJournal extends Journal {
  /** Why the journal cannot be written or read at present; undefined while all is well. Cheap. */
  describeTrouble(): string | undefined;
}

interface Context {
  readonly cluster: Cluster;
  readonly troubles: Troubles;
}

/** The subscriptions of one process, at most one per group. */
function createSubscriptions({ cluster, troubles }: Context) {
  const running = new Map<string, { readonly progress: Progress; readonly stop: () => Promise<void> }>();

  async function start(options: SubscribeOptions): Promise<Subscription> {
    const { group } = options;
    invariant(!running.has(group), `Group ${group} has a subscription already.`);
    const progress = createProgress();
    const place = { progress, stop: async (): Promise<void> => undefined };
    running.set(group, place);
    const release = (): void => {
      if (running.get(group) === place) running.delete(group);
    };
    try {
      await readStandings(cluster, options);
      const rejections = createRejections({ group, troubles });
      const landmarks = createLandmarkKeeper(options, cluster.logger);
      const reading = { ...cluster, options, progress, troubles, rejections, landmarks };
      const { isCaughtUp, joined, stop } = startSubscription({ ...cluster, reading });
      place.stop = stop;
      await joined;
      return { isCaughtUp, stop: () => stop().finally(release) };
    } catch (error) {
      release();
      throw error;
    }
  }

  return {
    start,
    hear: (of: Partition, end: number) => {
      for (const { progress } of running.values()) progress.hear(of, end);
    },
    stopAll: async () => {
      await Promise.all([...running.values()].map(({ stop }) => stop()));
      running.clear();
    },
  };
}

async function sumEnds(broker: Broker, topics: readonly string[]): Promise<number> {
  const ranges = await Promise.all(topics.map((topic) => broker.ranges(topic)));
  return ranges.flat().reduce((sum, { high }) => sum + high, 0);
}

/**
 * Opens the journal on Kafka: finds the brokers and compares the topics with the table, and rejects with a JournalFault
 * that names the setting or the topic when something is wrong. From then on it tries for ever what can be tried again.
 */
export async function openKafkaJournal(options: KafkaJournalOptions): Promise<KafkaJournal> {
  const { clock, logger, namespaceFingerprint } = options;
  const cluster = await connectCluster(options);
  await verifyTopics(cluster).catch(async (error: unknown) => {
    await cluster.broker.close();
    throw error;
  });
  const troubles = createTroubles(logger);
  const { client, connection, broker, naming } = cluster;
  const subscriptions = createSubscriptions({ cluster, troubles });
  const { hear } = subscriptions;
  const sender = createSender(client, connection);
  const { append, settle, noteAnswer } = createAppender({
    ...{ naming, sender, clock, troubles, namespaceFingerprint, hear },
  });
  const stopProbe = startProbe(broker, troubles, noteAnswer);
  let closing: Promise<void> | undefined;

  const requireOpen = (): void => {
    if (closing) throw new JournalFault('The journal on Kafka is closed.');
  };
  async function close(): Promise<void> {
    stopProbe();
    await subscriptions.stopAll();
    await settle();
    await Promise.all([sender.close(), broker.close()]);
  }

  return {
    append: async (topic, events) => {
      requireOpen();
      await append(topic, events);
    },
    subscribe: async (subscribeOptions) => {
      requireOpen();
      return subscriptions.start(subscribeOptions);
    },
    replay: async (topic, afterPosition, limit) => {
      requireOpen();
      return replay(cluster, { topic, afterPosition, limit });
    },
    lag: createLagMeter(broker),
    end: (topics) => sumEnds(broker, topics),
    describeTrouble: troubles.describe,
    close: () => (closing ??= close()),
  };
}
