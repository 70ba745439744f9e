import kafkajs, { type Admin } from 'kafkajs';
import { toTopicSettings, type Replication, type TopicDefinition } from './topics.js';

/** A topic as the table wants it, under its name in the cluster. */
export interface WantedTopic {
  readonly name: string;
  readonly definition: TopicDefinition;
  readonly replication: Replication;
}

/** Creates the topics that are missing; one that another process creates at the same time is fine. */
export async function createMissingTopics(
  admin: Pick<Admin, 'listTopics' | 'createTopics'>,
  wanted: readonly WantedTopic[],
): Promise<readonly string[]> {
  const present = new Set(await admin.listTopics());
  const missing = wanted.filter(({ name }) => !present.has(name));
  if (missing.length === 0) return [];
  await admin.createTopics({
    waitForLeaders: true,
    topics: missing.map(({ name, definition, replication }) => ({
      topic: name,
      numPartitions: definition.partitions,
      replicationFactor: replication.factor,
      configEntries: Object.entries(toTopicSettings(definition, replication)).map(([key, value]) => ({
        name: key,
        value,
      })),
    })),
  });
  return missing.map(({ name }) => name);
}

/** What the cluster has of a topic. */
export interface FoundTopic {
  readonly partitions: number;
  /** The smallest count of copies over its partitions. */
  readonly copies: number;
  readonly settings: Readonly<Record<string, string>>;
}

/** A retention of -1 is for ever. */
const lastsAtLeast = (found: string, wanted: string): boolean => found === '-1' || Number(found) >= Number(wanted);

/** In what a topic differs from what is wanted, each a sentence; none when it is right. */
export function compareTopic({ name, definition, replication }: WantedTopic, found: FoundTopic | undefined) {
  if (!found) return [`${name} is missing.`];
  const differences: string[] = [];
  if (found.partitions !== definition.partitions) {
    differences.push(`${name} has ${found.partitions} partitions instead of ${definition.partitions}.`);
  }
  if (found.copies < replication.factor) {
    differences.push(`${name} has ${found.copies} copies instead of ${replication.factor}.`);
  }
  for (const [setting, value] of Object.entries(toTopicSettings(definition, replication))) {
    const present = found.settings[setting] ?? 'nothing';
    const isRight = setting === 'retention.ms' ? lastsAtLeast(present, value) : present === value;
    if (!isRight) differences.push(`${name} has ${setting} ${present} instead of ${value}.`);
  }
  return differences;
}

/** Reads the topics that there are. */
export async function findTopics(admin: Admin, names: readonly string[]): Promise<ReadonlyMap<string, FoundTopic>> {
  const all = new Set(await admin.listTopics());
  const present = names.filter((name) => all.has(name));
  if (present.length === 0) return new Map();
  const { topics } = await admin.fetchTopicMetadata({ topics: present });
  const { resources } = await admin.describeConfigs({
    includeSynonyms: false,
    resources: present.map((name) => ({ type: kafkajs.ConfigResourceTypes.TOPIC, name })),
  });
  const settings = new Map(
    resources.map(({ resourceName, configEntries }) => [
      resourceName,
      Object.fromEntries(configEntries.map(({ configName, configValue }) => [configName, configValue])),
    ]),
  );
  return new Map(
    topics.map(({ name, partitions }) => [
      name,
      {
        partitions: partitions.length,
        copies: Math.min(...partitions.map(({ replicas }) => replicas.length)),
        settings: settings.get(name) ?? {},
      },
    ]),
  );
}
