import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { ArchiveProgress } from '@holdfast/launcher';

/** How far a restore had come when it was killed. */
export interface CutOff {
  readonly signal: NodeJS.Signals | null;
  readonly loaded: number;
  readonly documents: number;
}

const MAIN = fileURLToPath(new URL('killedRestoreMain.js', import.meta.url));

/** Restores an archive in a process of its own, which is killed with kill -9 once half of the documents are loaded. */
export async function restoreUntilKilled(environment: NodeJS.ProcessEnv, file: string): Promise<CutOff> {
  const env = { ...process.env, ...environment };
  const child = spawn(process.execPath, [MAIN, file], { stdio: ['ignore', 'pipe', 'inherit'], env });
  const exited = once(child, 'exit');
  let documents = 0;
  let loaded = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    // Our own program wrote it.
    const progress = JSON.parse(line) as ArchiveProgress;
    if (progress.step === 'check') documents = progress.documents;
    if (progress.step === 'load') loaded = progress.documents;
    if (loaded > 0 && loaded >= documents / 2) child.kill('SIGKILL');
  }
  await exited;
  return { signal: child.signalCode, loaded, documents };
}
