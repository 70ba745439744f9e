import { openStorage, processSettings, readSettings, silentLogger, type Storage } from '@holdfast/chassis';
import { systemClock } from '@holdfast/kernel';
import { targets } from '@holdfast/launcher';

/** Opens the databases and topics of a product on engines, beside its processes. */
export function openStorageOf(environment: NodeJS.ProcessEnv): Promise<Storage> {
  const settings = readSettings(processSettings(targets.people.port), environment);
  return openStorage({ settings, journalFile: '', clock: systemClock, logger: silentLogger });
}
