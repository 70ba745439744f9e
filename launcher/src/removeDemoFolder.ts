import { existsSync, readdirSync, readFileSync, rmdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ok, refuse, type Result } from '@holdfast/kernel';
import { FolderLocked, lockFolder } from '@holdfast/store/sqlite';
import { z } from 'zod';
import { TOKEN_KEY_FILE } from './token/tokenKey.js';

/** Why a data folder stays as it is. */
export type FolderKept =
  | { readonly kind: 'noInstallation' }
  /** It was made for somebody's own data. */
  | { readonly kind: 'noDemo' }
  /** Another process works on it; the sentence names it. */
  | { readonly kind: 'inUse'; readonly sentence: string };

const INSTALLATION_FILE = 'installation.json';
const LOCK_FILES = ['lock.db', 'lock.json'];
/** What a data folder holds of ours. Whatever else somebody put there stays. */
const STORE_FILE = /^[a-z]+(\.epoch-\d+)?\.db(-wal|-shm)?$/;

const demoForm = z.object({ isDemo: z.literal(true) });

function isDemo(file: string): boolean {
  try {
    return demoForm.safeParse(JSON.parse(readFileSync(file, 'utf8'))).success;
  } catch {
    return false;
  }
}

/** Deletes the stores first and says last that there is no installation, so that a removal cut short can be repeated. */
function removeFiles(folder: string): void {
  const stores = readdirSync(folder).filter((name) => STORE_FILE.test(name) && !LOCK_FILES.includes(name));
  for (const name of [...stores, TOKEN_KEY_FILE, INSTALLATION_FILE]) rmSync(join(folder, name), { force: true });
}

/**
 * Deletes a data folder that was made for the demo company and that no process holds, with everything that was
 * imported into it since. A folder with other files in it is emptied of ours and stays.
 */
export function removeDemoFolder(folder: string): Result<'removed', FolderKept> {
  const installation = join(folder, INSTALLATION_FILE);
  if (!existsSync(installation)) return refuse({ kind: 'noInstallation' });
  if (!isDemo(installation)) return refuse({ kind: 'noDemo' });
  try {
    const lock = lockFolder(folder, `the process ${process.pid}, which removes the demo company`);
    removeFiles(folder);
    lock.release();
  } catch (fault) {
    if (fault instanceof FolderLocked) return refuse({ kind: 'inUse', sentence: fault.message });
    throw fault;
  }
  for (const name of LOCK_FILES) rmSync(join(folder, name), { force: true });
  if (readdirSync(folder).length === 0) rmdirSync(folder);
  return ok('removed');
}
