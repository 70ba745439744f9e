import { changeMany, sweepCollection } from '@holdfast/chassis';
import { systemClock } from '@holdfast/kernel';
import { serviceModules, targets } from '@holdfast/launcher';
import { openStorageOf } from './openStorageOf.js';

/** Makes the daily sweeps of processes due at once, whose clocks no scenario can move. */
export async function makeSweepsDue(environment: NodeJS.ProcessEnv): Promise<void> {
  const storage = await openStorageOf(environment);
  try {
    for (const service of targets.all.services) {
      const store = await storage.openStore(serviceModules[service]);
      const kinds = (await store.list(sweepCollection, { limit: 100 })).map(({ id }) => id);
      await changeMany(store, sweepCollection, kinds, (_, sweep) => sweep && { ...sweep, dueAt: systemClock.now() });
    }
  } finally {
    await storage.close();
  }
}
