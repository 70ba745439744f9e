import { startEngines } from '@holdfast/engines';
import { migrate, migrationSettings, migrationTexts, readSettings } from '@holdfast/launcher';
import type { GuardedProduct } from '../access/guardedProduct.js';
import { describeAccess } from '../conformance/describeAccess.js';
import { openMicroservices } from '../worlds/microservices.js';
import { openStorageOf } from '../worlds/openStorageOf.js';
import { readDeliveries } from '../worlds/readDeliveries.js';

async function readTopics(environment: NodeJS.ProcessEnv): Promise<string> {
  const storage = await openStorageOf(environment);
  try {
    let text = '';
    for await (const delivery of readDeliveries(storage)) text += `${JSON.stringify(delivery)}\n`;
    return text;
  } finally {
    await storage.close();
  }
}

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
    readJournal: () => readTopics(processes.environment),
    async close() {
      await processes.close();
      await engines.stop();
    },
  };
}

describeAccess('processes on MongoDB and Kafka', open);
