import { processSettings, readSettings, runService, type ServiceModule } from '@holdfast/chassis';
import { targets, type ServiceName, type TargetName } from './targets.js';

const serviceLoaders: Readonly<Record<ServiceName, () => Promise<ServiceModule>>> = {
  people: async () => (await import('@holdfast/people')).peopleModule,
  learning: async () => (await import('@holdfast/learning')).learningModule,
  recognition: async () => (await import('@holdfast/recognition')).recognitionModule,
  outcomes: async () => (await import('@holdfast/outcomes')).outcomesModule,
};

/** Runs one part as a process of its own. */
export async function runTarget(target: Exclude<TargetName, 'all'>, environment: NodeJS.ProcessEnv): Promise<void> {
  if (target === 'gateway') {
    const { runGateway } = await import('@holdfast/gateway');
    return runGateway(environment);
  }
  const settings = readSettings(processSettings(targets[target].port), environment);
  await runService(await serviceLoaders[target](), settings);
}
