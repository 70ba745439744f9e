import { processSettings, readSettings, runService } from '@holdfast/chassis';
import { runGateway } from '@holdfast/gateway';
import { serviceModules } from './serviceModules.js';
import { targets, type TargetName } from './targets.js';

/** Runs one part as a process of its own. */
export async function runTarget(target: Exclude<TargetName, 'all'>, environment: NodeJS.ProcessEnv): Promise<void> {
  if (target === 'gateway') return runGateway(environment);
  await runService(serviceModules[target], readSettings(processSettings(targets[target].port), environment));
}
