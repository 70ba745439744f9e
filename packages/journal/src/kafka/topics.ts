const DAY_MS = 24 * 60 * 60_000;

/** The largest record batch that a broker takes; an append is split so that none comes near it. */
export const MESSAGE_BYTES_MAX = 1_048_576;

/** What Kafka is told about a topic. The count of partitions never changes: it is part of every position. */
export interface TopicDefinition {
  readonly name: string;
  readonly partitions: number;
  /** Events stay at least so long, so that a reader may be away for less than this. */
  readonly retentionMs: number;
}

const topic = (name: string, partitions: number): TopicDefinition => ({ name, partitions, retentionMs: 30 * DAY_MS });

/**
 * The topics of the journal. More partitions are new topics after draining, so each has as many as there will ever be
 * instances of a service that read it side by side.
 */
export const kafkaTopics: readonly TopicDefinition[] = Object.freeze([
  topic('holdfast.people', 12),
  topic('holdfast.learning', 12),
  topic('holdfast.learning.activity', 24),
  topic('holdfast.recognition', 12),
  topic('holdfast.outcomes', 12),
]);

/** How many copies of an event there are, and how many of them have it before it counts as appended. */
export interface Replication {
  readonly factor: number;
  readonly inSyncMin: number;
}

/** One copy is for development alone: an event is gone with its broker. */
export const replicationOf = (isDevelopment: boolean): Replication =>
  isDevelopment ? { factor: 1, inSyncMin: 1 } : { factor: 3, inSyncMin: 2 };

/** The settings of a topic, as Kafka spells them. */
export const toTopicSettings = ({ retentionMs }: TopicDefinition, { inSyncMin }: Replication) => ({
  'cleanup.policy': 'delete',
  'retention.ms': String(retentionMs),
  'retention.bytes': '-1',
  'min.insync.replicas': String(inSyncMin),
  'max.message.bytes': String(MESSAGE_BYTES_MAX),
  'message.timestamp.type': 'CreateTime',
  'unclean.leader.election.enable': 'false',
});
