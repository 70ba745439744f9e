import {
  archiveSettings,
  backUp,
  readSettings,
  restore,
  type RestoreOptions,
  type RestoreReport,
} from '@holdfast/launcher';
import type { Clock } from '@holdfast/kernel';

const SETTLE_WITHIN_MS = 60_000;

/** Archives an installation that nobody runs. */
export async function archive(environment: NodeJS.ProcessEnv, file: string, clock: Clock): Promise<void> {
  const settings = readSettings(archiveSettings, environment);
  await backUp({
    ...{ settings, file, clock, timeoutMs: SETTLE_WITHIN_MS },
    onProgress: () => undefined,
  });
}

/** Loads an archive where the environment says, for a `restore` or a `move`. */
export const load = (
  environment: NodeJS.ProcessEnv,
  file: string,
  purpose: 'restore' | 'move',
  clock: Clock,
  onProgress: RestoreOptions['onProgress'] = () => undefined,
): Promise<RestoreReport> =>
  restore({
    ...{ settings: readSettings(archiveSettings, environment), file, clock, purpose },
    ...{ isDryRun: false, onProgress },
  });
