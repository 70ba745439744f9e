import { readSettings, runService } from '@holdfast/chassis';
import { runGateway } from '@holdfast/gateway';
import { processSettings } from '@holdfast/chassis';
import { serviceModules } from './serviceModules.js';
import type { TargetName } from './targets.js';

/** Ports that services take by default when each runs as its own process. */
const DEFAULT_PORTS = { people: 4001, learning: 4002, recognition: 4003, outcomes: 4004 } as const;

/** Runs one part as a process of its own. Events between processes begin with Kafka. */
export async function runTarget(target: Exclude<TargetName, 'all'>, environment: NodeJS.ProcessEnv): Promise<void> {
  if (target === 'gateway') return runGateway(environment);
  await runService(serviceModules[target], readSettings(processSettings(DEFAULT_PORTS[target]), environment));
}
