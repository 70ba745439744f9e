import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '@holdfast/kernel';
import { expect, it, jest } from '@jest/globals';
import { leaseCollection } from '../workers/lease.js';
import { silentLogger } from './logger.js';
import { openStorage } from './openStorage.js';
import { embeddedSettings } from '../testing/embeddedSettings.js';

const people = { name: 'people', collections: [] };

const open = (environment: NodeJS.ProcessEnv, onFatal?: () => void) =>
  openStorage({
    onFatal,
    settings: embeddedSettings(environment),
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

it('closes the stores although the journal fails to close', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'holdfast-storage-'));
  const storage = await open({ HOLDFAST_DATA_DIR: folder });
  const store = await storage.openStore(people);
  jest.spyOn(storage.journal, 'close').mockRejectedValue(new Error('the journal fails'));

  await expect(storage.close()).rejects.toThrow('the journal fails');
  await expect(store.get(leaseCollection, 'a')).rejects.toThrow('is closed');
  rmSync(folder, { recursive: true });
});

it('is not ready, and ends the process, when a write of a store does not reach the disk', async () => {
  const onFatal = jest.fn<() => void>();
  const folder = mkdtempSync(join(tmpdir(), 'holdfast-storage-'));
  const storage = await open({ HOLDFAST_DATA_DIR: folder }, onFatal);
  const store = await storage.openStore(people);
  const lease = { id: 'relay', version: 1, holder: 'a', until: '2026-03-02T08:00:00.000Z' };
  expect(storage.whyNotReady()).toBeUndefined();
  rmSync(join(folder, 'people.db-wal'));

  await expect(store.insert(leaseCollection, lease)).rejects.toThrow('did not reach the disk');

  expect(onFatal).toHaveBeenCalledTimes(1);
  expect(storage.whyNotReady()).toBe('The store of people did not reach its disk and answers nothing more.');
  await storage.close();
  rmSync(folder, { recursive: true });
});
