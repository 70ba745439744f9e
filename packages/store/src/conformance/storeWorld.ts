import type { CollectionDefinition } from '../collection.js';
import type { Store } from '../store.js';

/** An empty store of its own for one test. */
export interface StoreWorld {
  readonly store: Store;
  /** Closes the store and opens it again on what it has kept; only the newest is open. */
  readonly reopen: () => Promise<Store>;
  /** Closes the store and removes everything that it kept. */
  readonly dispose: () => Promise<void>;
}

export type OpenStoreWorld = (collections: readonly CollectionDefinition[]) => Promise<StoreWorld>;

/** Runs a test in a world of its own, which is removed whatever happens. */
export async function runInStoreWorld(
  open: OpenStoreWorld,
  collections: readonly CollectionDefinition[],
  test: (world: StoreWorld) => Promise<void>,
): Promise<void> {
  const world = await open(collections);
  try {
    await test(world);
  } finally {
    await world.dispose();
  }
}
