import { describeStore } from '../conformance/storeConformance.js';
import { requireEngine } from '../testing/requireEngine.js';
import { openMongoStore } from './openMongoStore.js';
import { prepareMongoCollections } from './prepareMongoCollections.js';
import { dropTestDatabase, nameTestDatabase } from './testDatabase.js';

const url = requireEngine('HOLDFAST_MONGO_URL', process.env['HOLDFAST_MONGO_URL']);

describeStore('MongoDB', async (collections) => {
  const test = nameTestDatabase(url);
  await prepareMongoCollections({ ...test, collections });
  const open = () => openMongoStore({ ...test, collections });
  let store = await open();
  return {
    store,
    reopen: async () => {
      await store.close();
      store = await open();
      return store;
    },
    dispose: async () => {
      await store.close();
      await dropTestDatabase(test);
    },
  };
});
