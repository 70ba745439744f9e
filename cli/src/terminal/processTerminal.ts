import { setTimeout as wait } from 'node:timers/promises';
import type { Terminal } from './terminal.js';

/** The terminal that this process was started from. */
export const processTerminal = (): Terminal => ({
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  folder: process.cwd(),
  locale: Intl.DateTimeFormat().resolvedOptions().locale,
  now: () => performance.now(),
  pause: async (ms) => {
    await wait(ms);
  },
});
