import type { ConsumerConfig } from 'kafkajs';

const SESSION_MS = 10_000;
const HEARTBEAT_MS = 3_000;
/** So long a group waits for its members to join anew. */
export const REBALANCE_MS = 60_000;
/** A paused partition is asked for again after at most so long, and so long a stop may take. */
const WAIT_MS = 250;
/**
 * kafkajs tries again for ever, so that a member outlives the absence of its brokers and needs not join anew. After what
 * it takes for a crash the loop of the subscription begins a new life, so kafkajs must not do so too.
 */
const RETRY = {
  initialRetryTime: 100,
  maxRetryTime: 2_000,
  retries: Number.MAX_SAFE_INTEGER,
  restartOnFailure: async () => false,
};

/** Makes the consumer of one member of a group. */
export const createConsumer = <Consumer>(
  client: { consumer(options: ConsumerConfig): Consumer },
  groupId: string,
): Consumer =>
  client.consumer({
    groupId,
    sessionTimeout: SESSION_MS,
    heartbeatInterval: HEARTBEAT_MS,
    rebalanceTimeout: REBALANCE_MS,
    maxWaitTimeInMs: WAIT_MS,
    allowAutoTopicCreation: false,
    retry: RETRY,
  });
