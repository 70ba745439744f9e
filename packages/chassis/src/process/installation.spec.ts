import type { Store } from '@holdfast/store';
import { openSqliteStore } from '@holdfast/store/sqlite';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { fingerprintOf, ForeignInstallation, installationCollection, verifyInstallation } from './installation.js';

const namespace = '9b2f7c1e-7c1d-4b6a-9a54-0d1f3f6f2a11';
const own = { namespace, epoch: 1, timeZone: 'Asia/Shanghai' };

let store: Store;
beforeEach(() => {
  store = openSqliteStore({ file: ':memory:', collections: [installationCollection] });
});
afterEach(() => store.close());

const verify = (mark: Partial<typeof own> = {}): Promise<void> =>
  verifyInstallation(store, 'people', { ...own, ...mark });

describe('the installation of a store', () => {
  it('is stamped by the first start, and taken by every further one of the same', async () => {
    await verify();

    await expect(verify()).resolves.toBeUndefined();
  });

  it.each([
    ['another namespace', { namespace: '9b2f7c1e-7c1d-4b6a-9a54-0d1f3f6f2a12' }, 'HOLDFAST_NAMESPACE'],
    ['another epoch', { epoch: 2 }, 'HOLDFAST_EPOCH'],
    ['another time zone', { timeZone: 'Europe/Berlin' }, /people.*Asia\/Shanghai.*Europe\/Berlin.*HOLDFAST_TIME_ZONE/],
  ])('refuses %s', async (_, mark, message) => {
    await verify();

    await expect(verify(mark)).rejects.toThrow(ForeignInstallation);
    await expect(verify(mark)).rejects.toThrow(message);
  });

  it('takes another name of the same zone', async () => {
    await verify({ timeZone: 'US/Eastern' });

    await expect(verify({ timeZone: 'America/New_York' })).resolves.toBeUndefined();
  });

  it('is told its zone when it was made before there was any, and keeps it', async () => {
    const namespaceFingerprint = fingerprintOf(namespace);
    await store.insert(installationCollection, { id: 'installation', version: 1, namespaceFingerprint });

    await verify();

    await expect(verify({ timeZone: 'UTC' })).rejects.toThrow('HOLDFAST_TIME_ZONE');
  });
});
