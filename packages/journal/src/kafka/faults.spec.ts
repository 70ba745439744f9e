import { expect, it } from '@jest/globals';
import kafkajs from 'kafkajs';
import { toFault } from './faults.js';

const connection = { brokers: ['broker:9092'], clientId: 'spec' };

/** What kafkajs throws when a broker refuses to make topics. */
const refused = (message: string): Error =>
  new kafkajs.KafkaJSAggregateError('Topic creation errors', [new kafkajs.KafkaJSError(message)]);

it('says that a cluster is too small for the copies of each event, and what allows it', () => {
  expect(toFault(refused('Replication-factor is invalid'), connection).message).toBe(
    'Kafka at broker:9092 (brokers) has fewer brokers than there are to be copies of each event; isDevelopment allows ' +
      'one broker, never where an event matters: Replication-factor is invalid',
  );
});

it('gives the reason why topics are refused, not only that they are', () => {
  expect(toFault(refused('Cluster authorization failed'), connection).message).toBe(
    'Kafka at broker:9092 (brokers) failed: Cluster authorization failed',
  );
});

it('names the setting of credentials that a broker does not take', () => {
  const refusal = Object.assign(new Error('Request is not valid given the current SASL state'), {
    type: 'ILLEGAL_SASL_STATE',
    code: 34,
  });

  expect(toFault(refusal, connection).message).toContain('wants credentials, or takes none there: sasl.mechanism');
});
