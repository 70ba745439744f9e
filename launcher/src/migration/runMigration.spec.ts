import { afterEach, expect, it, jest } from '@jest/globals';
import { readSettings } from '@holdfast/chassis';
import { migrationSettings } from './config.js';
import { migrate } from './migrate.js';
import { runMigration } from './runMigration.js';
import { migrationTexts } from './texts.js';

afterEach(() => void jest.restoreAllMocks());

it('names a variable that looks like a setting and is none', async () => {
  const warned = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
  jest.spyOn(console, 'log').mockImplementation(() => undefined);

  await runMigration('en', { HOLDFAST_KAFKA_BROKER: 'kafka:9092' });

  expect(warned).toHaveBeenCalledWith(
    'The variable HOLDFAST_KAFKA_BROKER is no setting and changes nothing; did you mean HOLDFAST_KAFKA_BROKERS?',
  );
});

it('makes no database when Kafka cannot be reached', async () => {
  const settings = readSettings(migrationSettings, {
    HOLDFAST_STORE: 'mongo',
    HOLDFAST_MONGO_URL: 'mongodb://127.0.0.1:1',
    HOLDFAST_JOURNAL: 'kafka',
    HOLDFAST_KAFKA_BROKERS: '127.0.0.1:1',
    HOLDFAST_LOG_LEVEL: 'silent',
  });

  // The database is not even looked for.
  await expect(migrate(settings, migrationTexts.en, () => undefined)).rejects.toThrow('(HOLDFAST_KAFKA_BROKERS)');
});
