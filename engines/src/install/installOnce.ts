import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { texts } from '../texts.js';

export interface Installation {
  readonly title: string;
  /** The folder that holds the binaries afterwards; it exists only when it is complete. */
  readonly home: string;
  readonly say: (line: string) => void;
  readonly fetchTo: (folder: string) => Promise<void>;
}

/**
 * Fetches into a folder of our own and renames it at the end. So a fetch that broke off leaves nothing behind that looks
 * complete, and of two that run at the same time both succeed.
 */
export async function installOnce({ title, home, say, fetchTo }: Installation): Promise<void> {
  if (existsSync(home)) return;
  say(texts.fetching(title));
  const startedAt = Date.now();
  const folder = `${home}.${process.pid}`;
  await mkdir(dirname(home), { recursive: true });
  await rm(folder, { recursive: true, force: true });
  try {
    await fetchTo(folder);
    await rename(folder, home).catch((fault: unknown) => {
      if (!existsSync(home)) throw fault;
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  say(texts.fetched(title, Math.ceil((Date.now() - startedAt) / 1000)));
}
