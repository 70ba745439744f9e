import { processSettings } from '@holdfast/chassis';
import { gatewayProcessSettings } from '@holdfast/gateway/settings';
import { findNearest } from '@holdfast/kernel';
import { launcherFields } from './config.js';

const PREFIX = 'HOLDFAST_';

/** Variables that the command line and the engines of tests read; a start may find them in its environment. */
const OF_OTHERS = ['HOLDFAST_URL', 'HOLDFAST_TOKEN', 'HOLDFAST_ENGINES_DIR', 'HOLDFAST_KAFKA_HOME'];

const settings = [
  ...new Set(
    [launcherFields, processSettings(0).shape, gatewayProcessSettings.shape].flatMap((shape) => Object.keys(shape)),
  ),
];

/** A variable that looks like a setting of ours and is none. */
export interface UnknownSetting {
  readonly name: string;
  /** The setting that was most likely meant. */
  readonly nearest: string | undefined;
}

/** Variables that nobody reads, so that a mistyped one does not go unnoticed. */
export function listUnknownSettings(environment: NodeJS.ProcessEnv): readonly UnknownSetting[] {
  const words = settings.map((name) => name.slice(PREFIX.length));
  return Object.keys(environment)
    .filter((name) => name.startsWith(PREFIX) && !settings.includes(name) && !OF_OTHERS.includes(name))
    .map((name) => {
      const nearest = findNearest(name.slice(PREFIX.length), words);
      return { name, nearest: nearest === undefined ? undefined : PREFIX + nearest };
    });
}
