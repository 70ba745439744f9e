import { topicOf } from '@holdfast/schema';
import type { Journal, Subscription } from '@holdfast/journal';
import { createBatchHandler, type BatchHandlerDependencies } from './batchHandler.js';
import type { Consumer } from './consumer.js';

export interface InboxDependencies extends BatchHandlerDependencies {
  readonly journal: Journal;
}

const BATCH_SIZE_MAX = 1000;

/** The topics that a table of consumers reads. */
export const topicsOf = (consumers: readonly Consumer[]): readonly string[] => [
  ...new Set(consumers.map(({ type }) => topicOf(type))),
];

/** Subscribes a service to what it consumes; undefined for one that consumes nothing. */
export async function subscribeInbox({
  journal,
  ...dependencies
}: InboxDependencies): Promise<Subscription | undefined> {
  const { group, consumers } = dependencies;
  const topics = topicsOf(consumers);
  if (topics.length === 0) return undefined;
  const onBatch = createBatchHandler(dependencies);
  return journal.subscribe({ group, topics, batchSizeMax: BATCH_SIZE_MAX, onBatch });
}
