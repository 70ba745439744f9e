import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ServiceName } from '@holdfast/launcher';
import type { NewerWrite } from '@holdfast/simulation/newerRelease';
import type { Release } from './release.js';

export interface ServiceWrite extends NewerWrite {
  readonly service: ServiceName;
}

/** The coming release: what it writes has an optional field that the present one has not heard of. */
export interface NewerRelease {
  readonly release: Release;
  /** All that its processes have written so far. */
  readWrites(): readonly ServiceWrite[];
  /** Forgets what was written. */
  remove(): void;
}

const MAIN = fileURLToPath(new URL('newerReleaseMain.js', import.meta.url));

export function createNewerRelease(): NewerRelease {
  const folder = mkdtempSync(join(tmpdir(), 'holdfast-newer-'));
  const file = join(folder, 'writes');
  return {
    release: (target) => [MAIN, target, file],
    readWrites: () =>
      readFileSync(file, 'utf8')
        .trimEnd()
        .split('\n')
        // The program of that release writes the lines.
        .map((line) => JSON.parse(line) as ServiceWrite),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
