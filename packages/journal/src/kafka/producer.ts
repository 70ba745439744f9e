import type { Producer, ProducerConfig, RecordMetadata } from 'kafkajs';
import { JournalFault } from '../errors.js';
import type { KafkaConnection } from './connection.js';
import { withDeadline } from './deadline.js';
import { toFault } from './faults.js';
import { nextPause, pause } from './pause.js';
import type { NewRecord } from './records.js';
import { createRenewable, type Renewable } from './renewable.js';

const TRIES_MAX = 3;
const GROWTH = { minMs: 200, maxMs: 1_000 };
/** How long the brokers may take until all copies that are in sync have the records. */
const ACKNOWLEDGE_MS = 10_000;
const DEADLINE_MS = 60_000;
/** Kafka's own retries, inside one try: they keep the sequence numbers, so they write nothing twice. */
const RETRY = { initialRetryTime: 100, maxRetryTime: 500, retries: 3 };

/** Sends records and says where in each partition they begin. */
export interface Sender {
  send(topic: string, records: readonly NewRecord[]): Promise<readonly RecordMetadata[]>;
  close(): Promise<void>;
}

type SendingProducer = Pick<Producer, 'connect' | 'disconnect' | 'send'>;

/** What a sender needs of a client of Kafka. */
export interface ProducerMaker {
  producer(options: ProducerConfig): SendingProducer;
}

function createProducer(client: ProducerMaker): SendingProducer {
  return client.producer({
    idempotent: true,
    maxInFlightRequests: 1,
    allowAutoTopicCreation: false,
    retry: RETRY,
    createPartitioner:
      () =>
      ({ message }) =>
        message.partition ?? 0,
  });
}

/**
 * kafkajs keeps the answers of brokers over its retries, and counts a broker as done that has answered once: records
 * whose partition moved to that broker meanwhile are then not sent at all, without an error. So each partition has to
 * be in the answer.
 */
function requireAnswers(records: readonly NewRecord[], answers: readonly RecordMetadata[]): void {
  const answered = new Set(answers.filter(({ errorCode }) => errorCode === 0).map(({ partition }) => partition));
  const missing = records.find(({ partition }) => !answered.has(partition));
  if (missing) throw new JournalFault(`Kafka has not acknowledged partition ${missing.partition}.`);
}

/**
 * A producer that has failed is never used again. Its sequence numbers may stand where the broker has records already;
 * the next ones would then be taken for repetitions, and be acknowledged without being written. The new producer may
 * write again what is there: a repetition behind the first occurrence, which readers expect. Each topic has a producer of
 * its own, since a broker answers the requests of a connection one after the other: one that waits for a copy of one topic
 * would hold up the others, and its failure would take their producer from them.
 */
export function createSender(client: ProducerMaker, connection: KafkaConnection): Sender {
  const topics = new Map<string, Renewable<SendingProducer>>();

  function producersOf(topic: string): Renewable<SendingProducer> {
    const producers = topics.get(topic) ?? createRenewable(() => createProducer(client));
    topics.set(topic, producers);
    return producers;
  }

  async function sendOnce(topic: string, records: readonly NewRecord[]): Promise<readonly RecordMetadata[]> {
    const producers = producersOf(topic);
    const producer = await producers.get();
    try {
      const sending = producer.send({ topic, acks: -1, timeout: ACKNOWLEDGE_MS, messages: [...records] });
      const answers = await withDeadline(DEADLINE_MS, sending);
      requireAnswers(records, answers);
      return answers;
    } catch (error) {
      producers.drop(producer);
      throw error;
    }
  }

  return {
    send: async (topic, records) => {
      for (let tries = 1, pauseMs = GROWTH.minMs; ; tries++, pauseMs = nextPause(pauseMs, GROWTH)) {
        try {
          return await sendOnce(topic, records);
        } catch (error) {
          if (tries >= TRIES_MAX) throw toFault(error, connection);
          await pause(pauseMs);
        }
      }
    },
    close: async () => {
      await Promise.all([...topics.values()].map(({ close }) => close()));
    },
  };
}
