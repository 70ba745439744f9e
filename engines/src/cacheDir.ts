import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/** The folder of binaries, data and logs: outside of any checkout, so that all checkouts share what was fetched. */
export function toCacheDir(environment: NodeJS.ProcessEnv, home: string = homedir()): string {
  const { HOLDFAST_ENGINES_DIR: chosen, XDG_CACHE_HOME: cache } = environment;
  if (chosen) return resolve(chosen);
  return join(cache ? resolve(cache) : join(home, '.cache'), 'holdfast', 'engines');
}
