import { join } from 'node:path';
import { chassisCollections, type ServiceModule } from '@holdfast/chassis';
import type { Clock } from '@holdfast/kernel';
import type { Journal } from '@holdfast/journal';
import { openSqliteJournal } from '@holdfast/journal/sqlite';
import type { Store } from '@holdfast/store';
import { openSqliteStore } from '@holdfast/store/sqlite';

/** Where a process keeps things. The embedded world: a SQLite file per service and one for the journal. */
export interface Adapters {
  readonly journal: Journal;
  openStore(module: ServiceModule): Promise<Store>;
  close(): Promise<void>;
}

export async function openEmbeddedAdapters(folder: string, clock: Clock): Promise<Adapters> {
  const journal = openSqliteJournal({ file: join(folder, 'journal.db'), clock });
  const stores: Store[] = [];
  return {
    journal,
    async openStore({ name, collections }) {
      const file = join(folder, `${name}.db`);
      const store = openSqliteStore({ file, collections: [...collections, ...chassisCollections] });
      stores.push(store);
      return store;
    },
    async close() {
      await journal.close();
      for (const store of stores) await store.close();
    },
  };
}
