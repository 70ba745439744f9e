import { mkdirSync } from 'node:fs';
import { createLogger, createOpened, openServices, serveMetrics, type Opened } from '@holdfast/chassis';
import { createGateway, createInProcessTransport, toReadyOperations, version, type Gateway } from '@holdfast/gateway';
import type { Clock } from '@holdfast/kernel';
import { loopOperations } from '@holdfast/schema';
import { lockFolder } from '@holdfast/store/sqlite';
import type { LauncherSettings } from './config.js';
import { demoVariables } from './demoVariables.js';
import { openInstallation, type Installation } from './installation.js';
import { serviceModules } from './serviceModules.js';
import { targets } from './targets.js';
import { openTokenKey } from './token/tokenKey.js';

/** Everything in one process: the services on the embedded store and the gateway that joins them. */
export interface Product {
  readonly url: string;
  readonly installation: Installation;
  /** Runs an operation as the operator of this machine, without HTTP. */
  readonly executeOperation: Gateway['executeOperation'];
  /** Looks for work at once, as after a jump of an injected clock. */
  wake(): void;
  /** Ends in order: no new requests, what runs ends, loops end, stores close. */
  stop(): Promise<void>;
}

export interface ProductOptions {
  readonly settings: LauncherSettings;
  readonly clock: Clock;
  /** Whether a new data folder is made for the demo company. */
  readonly isDemo: boolean;
  /** What is closed at the end of the process; a product that nobody gives it to closes what it opens by itself. */
  readonly opened?: Opened;
  /** A service cannot go on and has said why in the log: the process is to end. */
  readonly onFatal?: () => void;
}

async function openProduct(options: ProductOptions, opened: Opened): Promise<Omit<Product, 'stop'>> {
  const { settings, clock, isDemo } = options;
  const folder = settings.HOLDFAST_DATA_DIR;
  const port = settings.HOLDFAST_GATEWAY_PORT;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  await opened.add(
    () => lockFolder(folder, `the process ${process.pid}, started at ${clock.now()} for port ${port}`),
    (lock) => lock.release(),
  );
  // Whoever had the folder until now may have made it an installation, or changed which one it is.
  const { HOLDFAST_TIME_ZONE: timeZone, HOLDFAST_NAMESPACE: namespace } = settings;
  const installation = openInstallation(folder, { timeZone, namespace, isDemo });
  const modules = targets.all.services.map((name) => serviceModules[name]);
  const { services, whyNotReady } = await openServices(
    { modules, installation, settings, journalFile: 'journal.db', clock, onFatal: options.onFatal },
    opened,
  );
  const tokenKey = settings.HOLDFAST_GATEWAY_DEV ? await openTokenKey(folder) : undefined;
  const gateway = createGateway({
    transports: services.map(({ name, executor }) => createInProcessTransport(name, executor)),
    logger: createLogger('gateway', settings.HOLDFAST_LOG_LEVEL),
    clock,
    settings,
    about: { version, targets: ['all'], timeZone: installation.timeZone },
    operations: toReadyOperations(loopOperations, demoVariables),
    whyNotReady,
    isDemo: installation.isDemo,
    ...(tokenKey ? { tokenKey } : {}),
  });
  const { url } = await opened.add(
    () => gateway.start(),
    () => gateway.stop(),
  );
  const logger = createLogger('holdfast', settings.HOLDFAST_LOG_LEVEL);
  await serveMetrics(settings, { target: 'all', services, whyNotReady }, logger, opened);
  const { executeOperation } = gateway;
  return { url, installation, executeOperation, wake: () => services.forEach((service) => service.wake()) };
}

/** Starts the whole product in this process. A data folder that is in use and a taken port are named errors. */
export async function startProduct(options: ProductOptions): Promise<Product> {
  const { opened = createOpened() } = options;
  const stop = (): Promise<void> => opened.close();
  try {
    return { ...(await openProduct(options, opened)), stop };
  } catch (fault) {
    await stop();
    throw fault;
  }
}
