import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EngineFault } from '../engine.js';
import { texts } from '../texts.js';

/** Runs an action that nobody else runs on the same folder at the same time; a lock whose holder is gone is taken over. */
export async function withLock<T>(cacheDir: string, action: () => Promise<T>): Promise<T> {
  mkdirSync(cacheDir, { recursive: true });
  const file = join(cacheDir, 'lock');
  take(file);
  try {
    return await action();
  } finally {
    rmSync(file, { force: true });
  }
}

function take(file: string): void {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
  } catch (fault) {
    if (!(fault instanceof Error && 'code' in fault && fault.code === 'EEXIST')) throw fault;
    const holder = Number(readFileSync(file, 'utf8'));
    if (isAlive(holder)) throw new EngineFault(texts.busy(holder, file));
    rmSync(file, { force: true });
    take(file);
  }
}

function isAlive(pid: number): boolean {
  if (!(pid > 0)) return false;
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
