import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { chassisCollections, verifyInstallation } from '@holdfast/chassis';
import type { Store } from '@holdfast/store';
import { openSqliteStore } from '@holdfast/store/sqlite';
import { chooseNamespace } from './chooseNamespace.js';

const GIVEN = '5c0f3d8a-6c1e-4f0e-9a3b-2f6f4d1c7b91';
let stores: readonly Store[];
let told: string[];
const choose = (given?: string): Promise<string> => chooseNamespace(given, stores, (namespace) => told.push(namespace));

beforeEach(() => {
  told = [];
  stores = [1, 2].map(() => openSqliteStore({ file: ':memory:', collections: chassisCollections }));
});
afterEach(() => Promise.all(stores.map((store) => store.close())));

describe('the namespace of a migration', () => {
  it('is made where there is none, and told once', async () => {
    const namespace = await choose();

    expect(namespace).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(told).toEqual([namespace]);
    expect(await choose()).not.toBe(namespace);
  });

  it('is the one that is given, which nobody is told again', async () => {
    expect(await choose(GIVEN)).toBe(GIVEN);
    expect(told).toEqual([]);
  });

  it('has to be given where a database belongs to an installation already', async () => {
    const [, second] = stores;
    if (second) await verifyInstallation(second, 'learning', { namespace: GIVEN, epoch: 1, timeZone: 'UTC' });

    await expect(choose()).rejects.toThrow('HOLDFAST_NAMESPACE: is needed');
    expect(told).toEqual([]);
  });
});
