import { existsSync, readdirSync, rmSync } from 'node:fs';
import { isBeingLoaded, openStore, toEmbeddedFile } from '@holdfast/chassis';
import { serviceModules } from '../serviceModules.js';
import type { ArchiveSettings } from './config.js';

const stores = Object.values(serviceModules).map(({ name }) => name);
const files = [...stores, 'journal'].map((name) => `${name}.db`);
const EPOCH_FILE = new RegExp(`^(?:${[...stores, 'journal'].join('|')})(?:\\.epoch-(\\d+))?\\.db$`);
const FIRST_EPOCH = 1;

/** The highest epoch of which a file is in the data folder; 0 when there is none. */
function findHighest(folder: string): number {
  if (!existsSync(folder)) return 0;
  const epochs = readdirSync(folder).flatMap((name) => {
    const found = EPOCH_FILE.exec(name);
    return found ? [Number(found[1] ?? FIRST_EPOCH)] : [];
  });
  return Math.max(0, ...epochs);
}

/** Whether a restore into the files of an epoch was cut off: one of its stores says so. Nothing works on them then. */
async function isCutOff(settings: ArchiveSettings): Promise<boolean> {
  for (const name of stores) {
    if (!existsSync(toEmbeddedFile(settings, `${name}.db`))) continue;
    try {
      const store = await openStore(settings, { name, collections: [] });
      const isLoading = await isBeingLoaded(store).finally(() => store.close());
      if (isLoading) return true;
    } catch {
      // What cannot be read may be worth something to somebody: it is left alone.
    }
  }
  return false;
}

/**
 * The epoch that a restore into a data folder begins: not below `lowest`, and above every one that has files there, even
 * where nothing says any more which installation they belong to. A restore that was cut off gives its epoch back.
 */
export async function findFreeEpoch(settings: ArchiveSettings, lowest: number): Promise<number> {
  if (settings.HOLDFAST_STORE !== 'sqlite') return lowest;
  const highest = findHighest(settings.HOLDFAST_DATA_DIR);
  if (highest < lowest) return lowest;
  return (await isCutOff({ ...settings, HOLDFAST_EPOCH: highest })) ? highest : highest + 1;
}

/** Deletes what a restore left in the files of an epoch when it was cut off, and nothing else. */
export async function removeLeftOvers(settings: ArchiveSettings): Promise<void> {
  if (settings.HOLDFAST_STORE !== 'sqlite' || !(await isCutOff(settings))) return;
  for (const name of files)
    for (const suffix of ['', '-wal', '-shm']) rmSync(`${toEmbeddedFile(settings, name)}${suffix}`, { force: true });
}
