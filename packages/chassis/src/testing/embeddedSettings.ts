import { processSettings, type ProcessSettings } from '../process/processSettings.js';
import { readSettings } from '../process/settings.js';
import { serviceEnvironment } from './serviceEnvironment.js';

/** Settings of one service as it is in one process with all others: in a folder, but for what the environment says. */
export function embeddedSettings(environment: NodeJS.ProcessEnv): ProcessSettings {
  const settings = readSettings(processSettings(4001), { ...serviceEnvironment, ...environment });
  return {
    ...settings,
    HOLDFAST_STORE: environment['HOLDFAST_STORE'] === undefined ? 'sqlite' : settings.HOLDFAST_STORE,
    HOLDFAST_JOURNAL: environment['HOLDFAST_JOURNAL'] === undefined ? 'sqlite' : settings.HOLDFAST_JOURNAL,
  };
}
