import { describe, expect, it } from '@jest/globals';
import type { ProducerConfig, ProducerRecord } from 'kafkajs';
import { createEvent } from '../conformance/event.js';
import { createSender } from './producer.js';
import { toRecord } from './records.js';

const CONNECTION = { brokers: ['localhost:1'], clientId: 'test' };
const RECORD = toRecord(createEvent('a', 1), { partitions: 12, time: '2024-03-01T12:00:00.000Z' });

/** A sender over a client that tells what it was told, and whose sends fail so many times before they succeed. */
function openSender(failures = 0) {
  const made: ProducerConfig[] = [];
  const sent: ProducerRecord[] = [];
  const client = {
    producer: (config: ProducerConfig) => {
      made.push(config);
      return {
        connect: () => Promise.resolve(),
        disconnect: () => Promise.resolve(),
        send: async (record: ProducerRecord) => {
          sent.push(record);
          if (sent.length <= failures) throw new Error('Away.');
          return [{ topicName: record.topic, partition: RECORD.partition, errorCode: 0, baseOffset: '7' }];
        },
      };
    },
  };
  return { made, sent, ...createSender(client, CONNECTION) };
}

describe('a sender', () => {
  it('waits until every copy that is in sync has the records', async () => {
    const { sent, send } = openSender();

    expect(await send('things', [RECORD])).toMatchObject([{ baseOffset: '7' }]);
    expect(sent).toMatchObject([{ topic: 'things', acks: -1, messages: [RECORD] }]);
  });

  it('lets the brokers write what Kafka repeats by itself only once', async () => {
    const { made, send } = openSender();
    await send('things', [RECORD]);

    expect(made).toMatchObject([{ idempotent: true }]);
  });

  it('has one request under way at a time, so that none overtakes another', async () => {
    const { made, send } = openSender();
    await send('things', [RECORD]);

    expect(made).toMatchObject([{ maxInFlightRequests: 1 }]);
  });

  it('makes no topic by sending to it', async () => {
    const { made, send } = openSender();
    await send('things', [RECORD]);

    expect(made).toMatchObject([{ allowAutoTopicCreation: false }]);
  });

  it('never uses a producer again that has failed', async () => {
    const { made, sent, send } = openSender(1);
    await send('things', [RECORD]);

    expect([made.length, sent.length]).toEqual([2, 2]);
  });

  it('leaves the producer of another topic alone when one fails', async () => {
    const { made, sent, send } = openSender(1);
    await Promise.all([send('things', [RECORD]), send('others', [RECORD])]);
    await send('others', [RECORD]);

    expect(sent.map(({ topic }) => topic)).toEqual(['things', 'others', 'things', 'others']);
    expect(made).toHaveLength(3);
  });

  it('takes a partition that is not in the answer for not written', async () => {
    const { send } = openSender();
    const elsewhere = { ...RECORD, partition: (RECORD.partition + 1) % 12 };

    await expect(send('things', [elsewhere])).rejects.toThrow(`partition ${elsewhere.partition}`);
  });
});
