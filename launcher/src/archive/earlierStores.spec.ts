import { installationCollection, leaseCollection, verifyInstallation } from '@holdfast/chassis';
import type { Store } from '@holdfast/store';
import { openSqliteStore } from '@holdfast/store/sqlite';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { closeEarlierStores, endEarlierEpochs, openEarlierStores, type FindStore } from './earlierStores.js';

const OURS = { namespace: '5c0f3d8a-6c1e-4f0e-9a3b-2f6f4d1c7b90', timeZone: 'Asia/Shanghai' };
const THEIRS = { ...OURS, namespace: '6c0f3d8a-6c1e-4f0e-9a3b-2f6f4d1c7b90' };
const next = { ...OURS, epoch: 4 };
let stores: ReadonlyMap<string, Store>;

const open = (): Store => openSqliteStore({ file: ':memory:', collections: [installationCollection, leaseCollection] });

beforeEach(async () => {
  stores = new Map(['people-1', 'people-2', 'people-4', 'learning-2'].map((name) => [name, open()]));
  for (const name of ['people-1', 'people-2', 'people-4']) await start('people', Number(name.at(-1)));
});
afterEach(async () => {
  for (const store of stores.values()) await store.close();
});

/** The story closes the stores itself. */
const find: FindStore = (service, epoch) => {
  const store = stores.get(`${service}-${epoch}`);
  return Promise.resolve(store && { ...store, close: () => Promise.resolve() });
};

const start = (service: string, epoch: number, installation = OURS): Promise<void> => {
  const store = stores.get(`${service}-${epoch}`);
  if (!store) throw new Error('There is no such store.');
  return verifyInstallation(store, service, { ...installation, epoch });
};

describe('the stores of the epochs before', () => {
  it('are all ended, but for the next epoch', async () => {
    const earlier = await openEarlierStores(next, find);
    expect(earlier.map(({ service, epoch }) => [service, epoch])).toEqual([
      ['people', 1],
      ['people', 2],
    ]);
    await endEarlierEpochs(earlier, next);
    await closeEarlierStores(earlier);

    await expect(start('people', 1)).rejects.toThrow('start every service with epoch 4');
    await expect(start('people', 2)).rejects.toThrow('start every service with epoch 4');
    await start('people', 4);
    expect(await openEarlierStores(next, find)).toEqual([]);
  });

  it.each([2, 4])('are left alone when another installation has one of epoch %i, up to the next', async (epoch) => {
    stores = new Map([...stores, ['learning-4', open()]]);
    await start('learning', epoch, THEIRS);
    await expect(openEarlierStores(next, find)).rejects.toMatchObject({
      reason: { kind: 'otherOwner', service: 'learning', epoch },
    });
    await start('people', 1);
  });
});
