import { describeStore } from '@holdfast/store/conformance';
import { runFreely } from '../testing/runFreely.js';
import { createDocuments } from './documents.js';
import { openSimulatedStore } from './simulatedStore.js';

describeStore('of the simulation', async () => {
  const documents = createDocuments();
  const { scheduler, life, stop } = runFreely();
  const open = () => openSimulatedStore(documents, life, scheduler);
  let store = open();
  return {
    store,
    reopen: async () => {
      await store.close();
      store = open();
      return store;
    },
    dispose: async () => stop(),
  };
});
