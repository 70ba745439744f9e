import { closeSync, fsyncSync, openSync } from 'node:fs';

/** Makes the new name of a file last a power failure; a system that has no such thing for folders does so by itself. */
export function flushFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
