import { topicOf } from '@holdfast/schema';
import type { Batch, Journal, JournalGap, Subscription } from '@holdfast/journal';
import type { Store } from '@holdfast/store';
import { createBatchHandler, type BatchHandlerDependencies } from './batchHandler.js';
import { createBeginnings } from './beginnings.js';
import type { Consumer } from './consumer.js';
import { ReadingStopped } from './readingStopped.js';

export interface InboxDependencies extends BatchHandlerDependencies {
  readonly journal: Journal;
  /** Of the service: keeps where its group has begun. */
  readonly store: Store;
  readonly onFatal?: ((fault: Error) => void) | undefined;
}

/** What a service reads of the journal, while it reads. */
export interface Inbox extends Subscription {
  /** Why it reads no more until the service is started again; undefined while it reads. */
  stoppedBecause(): string | undefined;
}

const BATCH_SIZE_MAX = 1000;

/** The topics that a table of consumers reads. */
export const topicsOf = (consumers: readonly Consumer[]): readonly string[] => [
  ...new Set(consumers.map(({ type }) => topicOf(type))),
];

/**
 * Subscribes a service to what it consumes; undefined for one that consumes nothing. When it must not read on the
 * subscription ends before its checkpoint has moved over the batch, so that a restart begins with it again.
 */
export async function subscribeInbox(dependencies: InboxDependencies): Promise<Inbox | undefined> {
  const { journal, store, group, consumers, parked, logger, onFatal } = dependencies;
  const topics = topicsOf(consumers);
  if (topics.length === 0) return undefined;
  const handleBatch = createBatchHandler(dependencies);
  let reason: string | undefined;
  const onBatch = async (batch: Batch): Promise<void> => {
    try {
      await handleBatch(batch);
    } catch (fault) {
      if (fault instanceof ReadingStopped && reason === undefined) {
        reason = fault.message;
        logger.error({ err: fault, group }, 'the consumer has stopped, and the service is not ready');
        void subscribing.then((subscription) => subscription.stop());
      }
      throw fault;
    }
  };
  const onGap = (gap: JournalGap): void => {
    reason = gap.message;
    logger.fatal({ err: gap, group }, `${gap.message} The service ends; it must not go on as if it had read them.`);
    onFatal?.(gap);
  };
  const onAssigned = parked.refresh;
  const beginnings = createBeginnings(store, group);
  const told = { onBatch, onAssigned, onGap };
  const subscribing = journal.subscribe({ group, topics, batchSizeMax: BATCH_SIZE_MAX, beginnings, ...told });
  const { isCaughtUp, stop } = await subscribing;
  return { isCaughtUp, stop, stoppedBecause: () => reason };
}
