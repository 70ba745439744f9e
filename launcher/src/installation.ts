import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { InvalidSettings } from '@holdfast/chassis';
import { z } from 'zod';
import { flushFolder } from './flushFolder.js';

/** What a data folder is, decided by its first start and kept for ever. */
const installationForm = z.object({
  /** The secret from which all ids are derived. */
  namespace: z.uuid(),
  epoch: z.number().int().min(1),
  timeZone: z.string(),
  /** Whether the first start asked for the demo company. */
  isDemo: z.boolean(),
  /** Whether it has been loaded to its end; a start that was cut off is continued by the next one. */
  isDemoLoaded: z.boolean().default(false),
});

export type Installation = z.output<typeof installationForm>;

const FILE = 'installation.json';

/** The installation of a data folder; undefined when the folder is new. */
export function findInstallation(folder: string): Installation | undefined {
  const file = join(folder, FILE);
  if (!existsSync(file)) return undefined;
  const read = installationForm.safeParse(parseJson(readFileSync(file, 'utf8')));
  if (read.success) return read.data;
  throw new InvalidSettings([`${file} is damaged; bring it back from a backup: every id depends on it`]);
}

/** What the first start decides; without a namespace it makes one. */
export type FirstStart = Pick<Installation, 'timeZone' | 'isDemo'> & { readonly namespace?: string | undefined };

/**
 * Opens the installation of a data folder, or makes it when the folder is new; the caller holds the folder's lock. Throws
 * InvalidSettings where somebody names another namespace than the folder has.
 */
export function openInstallation(folder: string, { namespace, ...first }: FirstStart): Installation {
  const found = findInstallation(folder);
  if (found && namespace !== undefined && found.namespace !== namespace)
    throw new InvalidSettings([
      `HOLDFAST_NAMESPACE: is another one than that of ${join(folder, FILE)}; take another data folder, or leave it out`,
    ]);
  if (found) return found;
  const installation: Installation = { namespace: namespace ?? randomUUID(), epoch: 1, isDemoLoaded: false, ...first };
  writeInstallation(folder, installation);
  return installation;
}

/** Remembers that the demo company is loaded into an installation, unless something else has been restored since. */
export function rememberDemo(folder: string, { namespace, epoch }: Installation): void {
  const found = findInstallation(folder);
  if (found?.namespace !== namespace || found.epoch !== epoch) return;
  writeInstallation(folder, { ...found, isDemoLoaded: true });
}

/** Written beside and renamed, so that a crash leaves what was there or all of the new one; it is on the disk at the end. */
export function writeInstallation(folder: string, installation: Installation): void {
  const file = join(folder, FILE);
  const beside = `${file}.${randomUUID()}.new`;
  try {
    writeFileSync(beside, `${JSON.stringify(installation, null, 2)}\n`, { mode: 0o600, flag: 'wx', flush: true });
    renameSync(beside, file);
  } catch (fault) {
    rmSync(beside, { force: true });
    throw fault;
  }
  flushFolder(folder);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
