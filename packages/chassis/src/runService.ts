import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createIdentity, systemClock } from '@holdfast/kernel';
import { openSqliteJournal } from '@holdfast/journal/sqlite';
import { lockFolder, openSqliteStore } from '@holdfast/store/sqlite';
import { z } from 'zod';
import { verifyInstallation } from './installation.js';
import { limitHeapGrowth } from './limitHeapGrowth.js';
import { createLogger } from './logger.js';
import { chassisCollections } from './runtime.js';
import type { ServiceModule } from './service.js';
import { serveSubgraph } from './serveSubgraph.js';
import { setting } from './settings.js';

/** What a service needs to run as a process of its own; `config.ts` of each service extends it. */
export const processSettings = (port: number) =>
  z.object({
    HOLDFAST_PORT: setting.port(port, 'Port of this service, on loopback'),
    HOLDFAST_DATA_DIR: setting.folder('data', 'Folder of the store and the journal'),
    HOLDFAST_NAMESPACE: z
      .uuid({ error: "must be the installation's namespace, the UUID in installation.json of its data folder" })
      .describe('The secret from which ids are derived; the same for every service'),
    HOLDFAST_EPOCH: z.coerce.number().int().min(1).default(1).describe('Raised by every restore'),
    HOLDFAST_TIME_ZONE: setting.timeZone(),
    HOLDFAST_LOG_LEVEL: setting.logLevel(),
  });

const STOP_WITHIN_MS = 10_000;

export type ProcessSettings = z.output<ReturnType<typeof processSettings>>;

/**
 * Runs one service as a process: its graph from its own store alone. Events stay in its own journal, since events
 * between processes begin with Kafka. Ends on SIGTERM and SIGINT after what runs has ended.
 */
export async function runService(module: ServiceModule, settings: ProcessSettings): Promise<void> {
  const logger = createLogger(module.name, settings.HOLDFAST_LOG_LEVEL);
  const folder = settings.HOLDFAST_DATA_DIR;
  mkdirSync(folder, { recursive: true });
  const lock = lockFolder(folder, `the process ${process.pid}, which runs ${module.name}`);
  const collections = [...module.collections, ...chassisCollections];
  const store = openSqliteStore({ file: join(folder, `${module.name}.db`), collections });
  const journal = openSqliteJournal({ file: join(folder, `${module.name}.journal.db`), clock: systemClock });
  await verifyInstallation(store, module.name, settings.HOLDFAST_NAMESPACE);
  const service = module.create({
    store,
    journal,
    clock: systemClock,
    identity: createIdentity(settings.HOLDFAST_NAMESPACE),
    logger,
    settings: { timeZone: settings.HOLDFAST_TIME_ZONE, epoch: settings.HOLDFAST_EPOCH },
  });
  await service.start();
  const server = await serveSubgraph(service.executor, settings.HOLDFAST_PORT, () => service.whyNotReady());
  limitHeapGrowth();
  logger.warn(
    { url: server.url },
    `${module.name} serves its graph from its own store alone; events between processes begin with Kafka`,
  );
  const stop = async (): Promise<void> => {
    await server.close();
    await service.stop();
    await journal.close();
    await store.close();
    lock.release();
  };
  const stopOnce = (): void => {
    setTimeout(() => process.exit(1), STOP_WITHIN_MS).unref();
    stop().then(
      () => process.exit(0),
      (fault: unknown) => {
        logger.fatal({ err: fault }, `${module.name} did not stop in order`);
        process.exit(1);
      },
    );
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, stopOnce);
}
