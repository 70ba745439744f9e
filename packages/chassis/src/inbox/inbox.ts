import type { Batch, Journal, JournalGap, Subscription } from '@holdfast/journal';
import type { Store } from '@holdfast/store';
import { createBatchHandler, type BatchHandlerDependencies } from './batchHandler.js';
import { createBeginnings } from './beginnings.js';
import { createLandmarks } from './landmarks.js';
import { ReadingStopped } from './readingStopped.js';

export interface InboxDependencies extends BatchHandlerDependencies {
  readonly journal: Journal;
  /** Of the service: keeps where its groups have begun, and how far they are. */
  readonly store: Store;
  readonly topics: readonly string[];
  readonly onFatal?: ((fault: Error) => void) | undefined;
}

/** What a group of a service reads of the journal, while it reads. */
export interface Inbox extends Subscription {
  /** Why it reads no more until the service is started again; undefined while it reads. */
  stoppedBecause(): string | undefined;
}

const BATCH_SIZE_MAX = 1000;

/**
 * Subscribes a group of a service to what it consumes. When it must not read on the subscription ends before its
 * checkpoint has moved over the batch, so that a restart begins with it again.
 */
export async function subscribeInbox(dependencies: InboxDependencies): Promise<Inbox> {
  const { journal, store, group, topics, parked, logger, onFatal } = dependencies;
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
  const landmarks = createLandmarks(store, group);
  const remembered = { beginnings, landmarks };
  const told = { onBatch, onAssigned, onGap };
  const subscribing = journal.subscribe({ group, topics, batchSizeMax: BATCH_SIZE_MAX, ...remembered, ...told });
  const { isCaughtUp, stop } = await subscribing;
  return { isCaughtUp, stop, stoppedBecause: () => reason };
}
