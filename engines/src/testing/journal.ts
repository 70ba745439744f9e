import { Kafka, logLevel } from 'kafkajs';

const TOPIC = 'holdfast.smoke';

/** A few messages through a broker, with the client that the product uses. */
export function createJournal(broker: string) {
  const client = new Kafka({ clientId: 'holdfast-smoke', brokers: [broker], logLevel: logLevel.NOTHING });

  return {
    async createTopic(): Promise<void> {
      const admin = client.admin();
      await admin.connect();
      await admin.createTopics({ topics: [{ topic: TOPIC, numPartitions: 3 }], waitForLeaders: true });
      await admin.disconnect();
    },

    async send(values: readonly string[]): Promise<void> {
      const producer = client.producer({ idempotent: true });
      await producer.connect();
      await producer.send({ topic: TOPIC, acks: -1, messages: values.map((value) => ({ key: value, value })) });
      await producer.disconnect();
    },

    /** Joins as a new group and reads from the beginning until it has so many. */
    async read(groupId: string, count: number): Promise<readonly string[]> {
      const consumer = client.consumer({ groupId });
      await consumer.connect();
      await consumer.subscribe({ topic: TOPIC, fromBeginning: true });
      const values: string[] = [];
      await new Promise<void>((resolve, reject) => {
        consumer.on(consumer.events.CRASH, ({ payload }) => reject(payload.error));
        const eachMessage = ({ message }: { message: { value: Buffer | null } }): Promise<void> => {
          values.push(message.value?.toString() ?? '');
          if (values.length === count) resolve();
          return Promise.resolve();
        };
        consumer.run({ eachMessage }).catch(reject);
      });
      await consumer.disconnect();
      return values.sort();
    },
  };
}
