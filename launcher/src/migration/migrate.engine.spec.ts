import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createOpened, openServices, readSettings } from '@holdfast/chassis';
import { systemClock } from '@holdfast/kernel';
import { expect, it } from '@jest/globals';
import { serviceModules } from '../serviceModules.js';
import { migrationSettings } from './config.js';
import { migrate } from './migrate.js';
import { migrationTexts } from './texts.js';

const name = randomBytes(4).toString('hex');
const environment = {
  ...process.env,
  HOLDFAST_STORE: 'mongo',
  HOLDFAST_MONGO_DATABASE_PREFIX: `migrate-${name}`,
  HOLDFAST_JOURNAL: 'kafka',
  HOLDFAST_KAFKA_TOPIC_SUFFIX: `.migrate-${name}`,
  HOLDFAST_KAFKA_DEVELOPMENT: 'true',
  HOLDFAST_TIME_ZONE: 'Asia/Shanghai',
};

async function run(namespace?: string, settings: NodeJS.ProcessEnv = {}): Promise<string> {
  const lines: string[] = [];
  const given = { ...environment, HOLDFAST_NAMESPACE: namespace, ...settings };
  await migrate(readSettings(migrationSettings, given), migrationTexts.en, (line) => lines.push(line));
  return lines.join('\n');
}

it('makes nothing for an epoch that no restore has begun, and says which setting names it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'holdfast-epoch-'));
  const place = { HOLDFAST_MONGO_DATABASE_PREFIX: `epoch-${name}`, HOLDFAST_DATA_DIR: folder };
  const alone = { ...place, HOLDFAST_JOURNAL: 'sqlite' };
  const namespace = '5c0f3d8a-6c1e-4f0e-9a3b-2f6f4d1c7b91';
  const wrong = { ...alone, HOLDFAST_EPOCH: '7' };
  await expect(run(namespace, wrong)).rejects.toThrow('No restore has begun epoch 7 (HOLDFAST_EPOCH)');
  await run(namespace, alone);

  const refused = 'No restore has begun epoch 7 (HOLDFAST_EPOCH): there is no store of people of it.';
  await expect(run(namespace, wrong)).rejects.toThrow(refused);
  const settings = readSettings(migrationSettings, { ...environment, ...wrong });
  const installation = { namespace, epoch: 7, timeZone: 'Asia/Shanghai' };
  const modules = [serviceModules.people];
  const parts = { modules, installation, settings, journalFile: 'journal.db', clock: systemClock };
  const opened = createOpened();
  await expect(openServices(parts, opened)).rejects.toThrow(refused);
  await opened.close();
  rmSync(folder, { recursive: true });
});

it('makes an installation once, and leaves it alone afterwards', async () => {
  const first = await run();
  const namespace = /HOLDFAST_NAMESPACE=(\S+)/.exec(first)?.[1];
  expect(first).toContain(`migrate-${name}_people has its collections`);
  expect(first).toContain('Topics that were made: holdfast.people');

  const second = await run(namespace);
  expect(second).toContain('All topics are there.');
  expect(second).not.toContain('HOLDFAST_NAMESPACE');
  for (const said of [first, second]) expect(said).toContain('export HOLDFAST_TIME_ZONE=Asia/Shanghai');

  await expect(run()).rejects.toThrow('HOLDFAST_NAMESPACE: is needed');
  await expect(run('5c0f3d8a-6c1e-4f0e-9a3b-2f6f4d1c7b91')).rejects.toThrow('belongs to another installation');
  await expect(run(namespace, { HOLDFAST_TIME_ZONE: 'UTC' })).rejects.toThrow(
    'The store of people counts days in the time zone Asia/Shanghai, this process was started for UTC (HOLDFAST_TIME_ZONE)',
  );
});
