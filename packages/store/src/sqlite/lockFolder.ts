import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';

/** Another process works on the data folder; the message names it. */
export class FolderLocked extends Error {
  override readonly name = 'FolderLocked';
}

export interface FolderLock {
  release(): void;
}

const LOCK_FILE = 'lock.db';
const HOLDER_FILE = 'lock.json';

function readHolder(folder: string): string {
  try {
    return readFileSync(join(folder, HOLDER_FILE), 'utf8');
  } catch {
    return 'a process that has not said its name yet';
  }
}

/**
 * Takes a data folder for this process alone. The lock is SQLite's own, held by the operating system: it ends with the
 * process, however the process ends. `holder` is what a second process is told, such as its pid and address.
 */
export function lockFolder(folder: string, holder: string): FolderLock {
  const database = new Database(join(folder, LOCK_FILE));
  try {
    database.exec('PRAGMA journal_mode = DELETE');
    database.exec('PRAGMA busy_timeout = 0');
    database.exec('BEGIN EXCLUSIVE');
  } catch {
    database.close();
    throw new FolderLocked(`The data folder ${folder} is in use by ${readHolder(folder)}.`);
  }
  writeFileSync(join(folder, HOLDER_FILE), holder);
  return {
    release() {
      database.exec('ROLLBACK');
      database.close();
    },
  };
}
