import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What is written down of an engine that runs in the background. */
export interface EngineRecord {
  readonly pid: number;
  readonly port: number;
}

const toFile = (folder: string): string => join(folder, 'engine.json');

export function writeRecord(folder: string, record: EngineRecord): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(toFile(folder), `${JSON.stringify(record)}\n`);
}

export const removeRecord = (folder: string): void => rmSync(toFile(folder), { force: true });

/** The engine of that folder if it runs; what is written of one that does not run counts for nothing. */
export function readRunning(folder: string): EngineRecord | undefined {
  const record = readRecord(folder);
  return record && isProcessOf(record.pid, folder) ? record : undefined;
}

function readRecord(folder: string): EngineRecord | undefined {
  if (!existsSync(toFile(folder))) return undefined;
  try {
    const { pid, port } = JSON.parse(readFileSync(toFile(folder), 'utf8')) as Partial<Record<string, unknown>>;
    return typeof pid === 'number' && typeof port === 'number' ? { pid, port } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Whether the process is the engine of that folder, which its arguments name. The system gives numbers of processes away
 * again, and after a restart of the machine the number that we wrote down may be anybody's.
 */
export function isProcessOf(pid: number, folder: string): boolean {
  try {
    const file = `/proc/${pid}/cmdline`;
    const line = existsSync('/proc/self/cmdline')
      ? readFileSync(file, 'utf8')
      : execFileSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
    return line.includes(folder);
  } catch {
    return false;
  }
}
