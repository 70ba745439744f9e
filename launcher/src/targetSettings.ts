import { InvalidSettings, processSettings, readSettings } from '@holdfast/chassis';
import { gatewayProcessSettings } from '@holdfast/gateway/settings';
import { launcherSettings } from './config.js';
import { targets, type TargetName } from './targets.js';

/** Reads the settings that a target needs; all mistakes are reported at once. */
export function readTargetSettings(
  target: TargetName,
  environment: NodeJS.ProcessEnv,
): Readonly<Record<string, unknown>> {
  if (target === 'all') return readSettings(launcherSettings, environment);
  if (target === 'gateway') return readSettings(gatewayProcessSettings, environment);
  return readSettings(processSettings(targets[target].port), environment);
}

/** What is wrong with the settings that a target needs, a sentence each. */
export function listSettingMistakes(target: TargetName, environment: NodeJS.ProcessEnv): readonly string[] {
  try {
    readTargetSettings(target, environment);
    return [];
  } catch (error) {
    if (error instanceof InvalidSettings) return error.mistakes;
    throw error;
  }
}
