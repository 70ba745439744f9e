import { startEngines } from '@holdfast/engines';
import { migrate, migrationSettings, migrationTexts, readSettings } from '@holdfast/launcher';
import { describeAccess, type GuardedProduct } from '../conformance/describeAccess.js';
import { openMicroservices } from '../worlds/microservices.js';

async function open(identity: NodeJS.ProcessEnv): Promise<GuardedProduct> {
  const engines = await startEngines();
  let log = '';
  const processes = await openMicroservices(engines.environment, {
    async prepare(environment) {
      await migrate(readSettings(migrationSettings, environment), migrationTexts.en, () => undefined);
      return { ...identity, HOLDFAST_LOG_LEVEL: 'trace' };
    },
    onLog: (text) => (log += text),
  });
  return {
    url: processes.url,
    log: () => log,
    async close() {
      await processes.close();
      await engines.stop();
    },
  };
}

describeAccess('processes on MongoDB and Kafka', open);
