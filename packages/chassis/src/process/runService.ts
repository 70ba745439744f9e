import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { createIdentity, systemClock } from '@holdfast/kernel';
import { lockFolder } from '@holdfast/store/sqlite';
import { fingerprintOf, verifyInstallation } from './installation.js';
import { limitHeapGrowth } from './limitHeapGrowth.js';
import { createLogger, type Logger } from './logger.js';
import { warnOfNoIdentity } from './noIdentityWarning.js';
import { isEmbedded, openStorage } from './openStorage.js';
import type { ProcessSettings } from './processSettings.js';
import { serveSubgraph } from '../graph/serveSubgraph.js';
import type { ServiceModule } from '../service.js';

const STOP_WITHIN_MS = 10_000;

type Close = () => void | Promise<void>;

/** Takes the data folder for this process, where anything is kept in it. */
function lockData(module: ServiceModule, settings: ProcessSettings): Close {
  if (!isEmbedded(settings)) return () => undefined;
  const folder = settings.HOLDFAST_DATA_DIR;
  mkdirSync(folder, { recursive: true });
  const lock = lockFolder(folder, `the process ${process.pid}, which runs ${module.name}`);
  return () => lock.release();
}

interface Surroundings {
  readonly settings: ProcessSettings;
  readonly logger: Logger;
  /** Gathers what is to be closed, in that order. */
  readonly opened: Close[];
  readonly onFatal: () => void;
}

/** Opens what the service needs, starts it and serves its graph. */
async function startService(module: ServiceModule, surroundings: Surroundings): Promise<void> {
  const { settings, logger, opened, onFatal } = surroundings;
  const { HOLDFAST_NAMESPACE: namespace, HOLDFAST_EPOCH: epoch, HOLDFAST_HOST: host } = settings;
  opened.push(lockData(module, settings));
  const journalFile = `${module.name}.journal.db`;
  const namespaceFingerprint = fingerprintOf(namespace);
  const storage = await openStorage({ settings, journalFile, namespaceFingerprint, clock: systemClock, logger });
  opened.push(storage.close);
  const store = await storage.openStore(module);
  await verifyInstallation(store, module.name, { namespace, epoch });
  const service = module.create({
    store,
    journal: storage.journal,
    clock: systemClock,
    identity: createIdentity(namespace),
    logger,
    settings: { timeZone: settings.HOLDFAST_TIME_ZONE, epoch, namespaceFingerprint },
    onFatal,
    ...(settings.HOLDFAST_STORE === 'mongo' ? { instance: randomUUID() } : {}),
  });
  opened.push(() => service.stop());
  await service.start();
  const reach = { port: settings.HOLDFAST_PORT, host, allowedHosts: settings.HOLDFAST_ALLOWED_HOSTS };
  const whyNotReady = (): string | undefined => storage.whyNotReady() ?? service.whyNotReady();
  const server = await serveSubgraph(service.executor, reach, whyNotReady);
  opened.push(() => server.close());
  if (settings.HOLDFAST_UNSAFE_NO_IDENTITY) opened.push(warnOfNoIdentity(logger, host, 'HOLDFAST_UNSAFE_NO_IDENTITY'));
  limitHeapGrowth();
  logger.info({ url: server.url }, `${module.name} is ready`);
  if (settings.HOLDFAST_JOURNAL === 'sqlite')
    logger.warn(`${module.name} is alone: its events stay in its own journal; between processes they travel by Kafka`);
}

/**
 * Runs one service as a process: its graph from its own store, its events by the journal that the settings name. Ends
 * on SIGTERM and SIGINT after what runs has ended, and with exit code 1 when the service cannot go on. Throws a fault that names the setting or the place when something
 * that it needs is not there.
 */
export async function runService(module: ServiceModule, settings: ProcessSettings): Promise<void> {
  const logger = createLogger(module.name, settings.HOLDFAST_LOG_LEVEL);
  const opened: Close[] = [];
  const stop = async (): Promise<void> => {
    for (const close of opened.splice(0).reverse()) await close();
  };
  const end = (exitCode: number): void => {
    setTimeout(() => process.exit(1), STOP_WITHIN_MS).unref();
    stop().then(
      () => process.exit(exitCode),
      (fault: unknown) => {
        logger.fatal({ err: fault }, `${module.name} did not stop in order`);
        process.exit(1);
      },
    );
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => end(0));
  await startService(module, { settings, logger, opened, onFatal: () => end(1) });
}
