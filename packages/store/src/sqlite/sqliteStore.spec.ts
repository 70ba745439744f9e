import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeStore } from '../conformance/storeConformance.js';
import { openSqliteStore } from './openSqliteStore.js';

describeStore('SQLite', async (collections) => {
  const folder = await mkdtemp(join(tmpdir(), 'holdfast-store-'));
  const open = () => openSqliteStore({ file: join(folder, 'store.db'), collections });
  let store = open();
  return {
    store,
    reopen: async () => {
      await store.close();
      store = open();
      return store;
    },
    dispose: async () => {
      await store.close();
      await rm(folder, { recursive: true });
    },
  };
});
