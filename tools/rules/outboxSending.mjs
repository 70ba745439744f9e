const PRODUCER = 'packages/journal/src/kafka/producer.ts';
const PRODUCER_SPEC = 'packages/journal/src/kafka/producer.spec.ts';

/** How events get to Kafka, in their order. */
export const sending = [
  {
    rule: 'The events of an aggregate go to one partition, which keeps their order.',
    file: 'packages/journal/src/kafka/records.ts',
    find: 'partition: partitionOf(event.partitionkey, partitions),',
    replace: 'partition: partitionOf(event.id, partitions),',
    spec: 'packages/journal/src/kafka/records.spec.ts',
    test: 'goes where all of its key go, so that the partition keeps their order',
  },
  {
    rule: 'The partition of a key is fixed: what every client of Kafka computes.',
    file: 'packages/journal/src/kafka/partitionOf.ts',
    find: 'message: { key, value: null } });',
    replace: 'message: { key: `${key} `, value: null } });',
    spec: 'packages/journal/src/kafka/partitionOf.spec.ts',
    test: 'of abc is what every client of Kafka computes',
  },
  {
    rule: 'An append is acknowledged by every copy that is in sync.',
    file: PRODUCER,
    find: 'acks: -1,',
    replace: 'acks: 1,',
    spec: PRODUCER_SPEC,
    test: 'waits until every copy that is in sync has the records',
  },
  {
    rule: 'What Kafka repeats by itself is written once.',
    file: PRODUCER,
    find: 'idempotent: true,',
    replace: 'idempotent: false,',
    spec: PRODUCER_SPEC,
    test: 'lets the brokers write what Kafka repeats by itself only once',
  },
  {
    rule: 'A producer has one request under way at a time.',
    file: PRODUCER,
    find: 'maxInFlightRequests: 1,',
    replace: 'maxInFlightRequests: 5,',
    spec: PRODUCER_SPEC,
    test: 'has one request under way at a time, so that none overtakes another',
  },
  {
    rule: 'An append begins when the one before it was acknowledged.',
    file: 'packages/journal/src/kafka/appender.ts',
    find: 'await queue.add(() => tryToSend(topic, records));',
    replace: 'await tryToSend(topic, records);',
    spec: 'packages/journal/src/kafka/appender.spec.ts',
    test: 'begins when the one before it was acknowledged',
  },
  {
    rule: 'What waits behind an append that failed does not overtake it.',
    file: 'packages/journal/src/kafka/queue.ts',
    find: 'failures += 1;',
    replace: 'failures += 0;',
    spec: 'packages/journal/src/kafka/queue.spec.ts',
    test: 'lets what waits behind a failure fail too, and goes on with what comes later',
  },
  {
    rule: 'A producer that has failed is never used again.',
    file: PRODUCER,
    find: 'producers.drop(producer);',
    replace: 'void producer;',
    spec: PRODUCER_SPEC,
    test: 'never uses a producer again that has failed',
  },
  {
    rule: 'A partition that is not in the answer of the brokers is not acknowledged.',
    file: PRODUCER,
    find: 'requireAnswers(records, answers);',
    replace: 'void requireAnswers;',
    spec: PRODUCER_SPEC,
    test: 'takes a partition that is not in the answer for not written',
  },
];
