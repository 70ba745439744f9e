import { describeJournal } from '../conformance/journalConformance.js';
import { requireEngineBrokers } from './testing/engineBrokers.js';
import { createKafkaWorld } from './testing/kafkaWorld.js';

const connection = { brokers: requireEngineBrokers(process.env), clientId: 'holdfast-spec' };

describeJournal('Kafka', async (clock, topics) => {
  const world = await createKafkaWorld(connection, topics);
  let journal = await world.open(clock);
  return {
    journal,
    appendBytes: world.appendBytes,
    trim: world.trim,
    reopen: async () => {
      await journal.close();
      journal = await world.open(clock);
      return journal;
    },
    makeAnew: async () => {
      await journal.close();
      await world.makeAnew();
      journal = await world.open(clock);
      return journal;
    },
    dispose: async () => {
      await journal.close();
      await world.remove();
    },
  };
});
