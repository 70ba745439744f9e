import { systemClock } from '@holdfast/kernel';
import { expect, it } from '@jest/globals';
import { silentLogger } from './logger.js';
import { openStorage } from './openStorage.js';
import { processSettings } from './processSettings.js';
import { readSettings } from './settings.js';

const people = { name: 'people', collections: [] };

const open = (environment: NodeJS.ProcessEnv) =>
  openStorage({
    settings: readSettings(processSettings(4001), {
      HOLDFAST_NAMESPACE: '9b2f7c1e-7c1d-4b6a-9a54-0d1f3f6f2a11',
      ...environment,
    }),
    journalFile: ':memory:',
    clock: systemClock,
    logger: silentLogger,
  });

it('names the setting of an address of MongoDB that cannot be used, and does not repeat it', async () => {
  const storage = await open({
    HOLDFAST_DATA_DIR: '.',
    HOLDFAST_STORE: 'mongo',
    HOLDFAST_MONGO_URL: 'mongodb://alice:hush',
  });

  const opening = storage.openStore(people);

  await expect(opening).rejects.toThrow('HOLDFAST_MONGO_URL/holdfast_people cannot be opened: HOLDFAST_MONGO_URL is');
  await expect(opening).rejects.not.toThrow('hush');
  await storage.close();
});

it('names the setting of brokers that cannot be reached', async () => {
  const opening = open({ HOLDFAST_JOURNAL: 'kafka', HOLDFAST_KAFKA_BROKERS: '127.0.0.1:1' });

  await expect(opening).rejects.toThrow('Kafka at 127.0.0.1:1 (HOLDFAST_KAFKA_BROKERS) cannot be reached');
});
