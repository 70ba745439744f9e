import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

/** The lock stands with its holder's name in it or not at all, so that nobody finds it empty and takes it over. */
function take(file: string): void {
  const own = `${file}.${process.pid}`;
  writeFileSync(own, String(process.pid));
  try {
    while (!link(own, file)) {
      const holder = readHolder(file);
      if (isAlive(holder)) throw new EngineFault(texts.busy(holder, file));
      rmSync(file, { force: true });
    }
  } finally {
    rmSync(own, { force: true });
  }
}

const isCode = (fault: unknown, code: string): boolean =>
  typeof fault === 'object' && fault !== null && 'code' in fault && fault.code === code;

/** False when somebody has the lock. */
function link(own: string, file: string): boolean {
  try {
    linkSync(own, file);
    return true;
  } catch (fault) {
    if (isCode(fault, 'EEXIST')) return false;
    throw fault;
  }
}

/** 0 when the lock was given back meanwhile. */
function readHolder(file: string): number {
  try {
    return Number(readFileSync(file, 'utf8'));
  } catch (fault) {
    if (isCode(fault, 'ENOENT')) return 0;
    throw fault;
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
