import type { Store } from '../store.js';
import { killedThings } from './killedThings.js';

/** For a program that a durability test kills: prints the ids of each acknowledged batch and never ends by itself. */
export async function writeUntilKilled(store: Store, firstBatch: number): Promise<never> {
  for (let batch = firstBatch; ; batch += 1) {
    const ids = Array.from({ length: 5 }, (_, at) => `b${batch}-${at}`);
    await store.writeMany(
      ids.map((id) => ({
        kind: 'insert',
        collection: killedThings,
        document: { id, version: 1, note: id.repeat(100) },
      })),
    );
    await new Promise<void>((resolve) => process.stdout.write(`${ids.join(' ')}\n`, () => resolve()));
  }
}
