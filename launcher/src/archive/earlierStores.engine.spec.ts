import { randomBytes } from 'node:crypto';
import { installationCollection, leaseCollection, readSettings, verifyInstallation } from '@holdfast/chassis';
import { openMongoStore, prepareMongoCollections, toDatabaseName } from '@holdfast/store/mongo';
import { expect, it } from '@jest/globals';
import { archiveSettings } from './config.js';
import { closeEarlierStores, findStoreOf, openEarlierStores } from './earlierStores.js';

const prefix = `earlier-${randomBytes(4).toString('hex')}`;
const url = process.env['HOLDFAST_MONGO_URL'] ?? '';
const mark = { namespace: '5c0f3d8a-6c1e-4f0e-9a3b-2f6f4d1c7b90', epoch: 1, timeZone: 'Asia/Shanghai' };

it('finds the store of an epoch that another release works on, which has fewer collections than this one', async () => {
  const settings = readSettings(archiveSettings, {
    ...process.env,
    ...{ HOLDFAST_STORE: 'mongo', HOLDFAST_MONGO_DATABASE_PREFIX: prefix, HOLDFAST_JOURNAL: 'kafka' },
    HOLDFAST_NAMESPACE: mark.namespace,
  });
  const database = toDatabaseName('people', prefix, 1);
  const place = { url, database, collections: [installationCollection, leaseCollection] };
  await prepareMongoCollections(place);
  const store = await openMongoStore(place);
  await verifyInstallation(store, 'people', mark);
  await store.close();

  const earlier = await openEarlierStores({ ...mark, epoch: 2 }, findStoreOf(settings));
  await closeEarlierStores(earlier);

  expect(earlier.map(({ service, epoch }) => [service, epoch])).toEqual([['people', 1]]);
});
