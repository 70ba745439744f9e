import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { createIdentity, systemClock } from '@holdfast/kernel';
import { lockFolder } from '@holdfast/store/sqlite';
import { serveSubgraph } from '../graph/serveSubgraph.js';
import type { ServiceModule } from '../service.js';
import { fingerprintOf, verifyInstallation } from './installation.js';
import { limitHeapGrowth } from './limitHeapGrowth.js';
import { createLogger, type Logger } from './logger.js';
import { warnOfNoIdentity } from './noIdentityWarning.js';
import type { Opened } from './opened.js';
import { isEmbedded, openStorage } from './openStorage.js';
import type { ProcessSettings } from './processSettings.js';
import { runUntilTold, type Life } from './runUntilTold.js';

/** Takes the data folder for this process, where anything is kept in it. */
async function lockData(opened: Opened, module: ServiceModule, settings: ProcessSettings): Promise<void> {
  if (!isEmbedded(settings)) return;
  const folder = settings.HOLDFAST_DATA_DIR;
  mkdirSync(folder, { recursive: true });
  const holder = `the process ${process.pid}, which runs ${module.name}`;
  await opened.add(
    () => lockFolder(folder, holder),
    (lock) => lock.release(),
  );
}

/** Opens what the service needs, starts it and serves its graph. */
async function startService(
  module: ServiceModule,
  settings: ProcessSettings,
  logger: Logger,
  { opened, end }: Life,
): Promise<void> {
  const { HOLDFAST_NAMESPACE: namespace, HOLDFAST_EPOCH: epoch, HOLDFAST_HOST: host } = settings;
  await lockData(opened, module, settings);
  const journalFile = `${module.name}.journal.db`;
  const namespaceFingerprint = fingerprintOf(namespace);
  const storage = await opened.add(
    () => openStorage({ settings, journalFile, namespaceFingerprint, clock: systemClock, logger }),
    (open) => open.close(),
  );
  const store = await opened.add(() => storage.openStore(module));
  await verifyInstallation(store, module.name, { namespace, epoch });
  const service = await opened.add(
    () =>
      module.create({
        store,
        journal: storage.journal,
        clock: systemClock,
        identity: createIdentity(namespace),
        logger,
        settings: { timeZone: settings.HOLDFAST_TIME_ZONE, epoch, namespaceFingerprint },
        onFatal: () => end(1),
        ...(settings.HOLDFAST_STORE === 'mongo' ? { instance: randomUUID() } : {}),
      }),
    (made) => made.stop(),
  );
  await opened.add(() => service.start());
  const reach = { port: settings.HOLDFAST_PORT, host, allowedHosts: settings.HOLDFAST_ALLOWED_HOSTS };
  const whyNotReady = (): string | undefined => storage.whyNotReady() ?? service.whyNotReady();
  const server = await opened.add(
    () => serveSubgraph(service.executor, reach, whyNotReady),
    (served) => served.close(),
  );
  if (settings.HOLDFAST_UNSAFE_NO_IDENTITY)
    await opened.add(
      () => warnOfNoIdentity(logger, host, 'HOLDFAST_UNSAFE_NO_IDENTITY'),
      (endWarning) => endWarning(),
    );
  limitHeapGrowth();
  logger.info({ url: server.url }, `${module.name} is ready`);
  if (settings.HOLDFAST_JOURNAL === 'sqlite')
    logger.warn(`${module.name} is alone: its events stay in its own journal; between processes they travel by Kafka`);
}

/**
 * Runs one service as a process: its graph from its own store, its events by the journal that the settings name. Ends
 * on SIGTERM and SIGINT after what runs has ended, and with exit code 1 when the service cannot go on. Throws a fault
 * that names the setting or the place when something that it needs is not there.
 */
export async function runService(module: ServiceModule, settings: ProcessSettings): Promise<void> {
  const logger = createLogger(module.name, settings.HOLDFAST_LOG_LEVEL);
  await runUntilTold({ name: module.name, logger }, (life) => startService(module, settings, logger, life));
}
