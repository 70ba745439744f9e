export { requireBrokers, type ClusterOptions } from './cluster.js';
export type { KafkaConnection } from './connection.js';
export type { ConnectionNames } from './connectionNames.js';
export type { JournalLogger } from '../journalLogger.js';
export { openKafkaJournal, type KafkaJournal, type KafkaJournalOptions } from './openKafkaJournal.js';
export { kafkaTopics, type TopicDefinition } from './topics.js';
export { prepareTopics } from './verifyTopics.js';
