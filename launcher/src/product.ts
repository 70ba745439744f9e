import {
  createLogger,
  createOpened,
  openStorage,
  verifyInstallation,
  type Opened,
  type Service,
} from '@holdfast/chassis';
import { createGateway, createInProcessTransport, toReadyOperations, version } from '@holdfast/gateway';
import { createIdentity, type Clock } from '@holdfast/kernel';
import { loopOperations } from '@holdfast/schema';
import { lockFolder } from '@holdfast/store/sqlite';
import type { LauncherSettings } from './config.js';
import { demoVariables } from './demoVariables.js';
import { openInstallation, type Installation } from './installation.js';
import { serviceModules } from './serviceModules.js';
import { targets } from './targets.js';

/** Everything in one process: the services on the embedded store and the gateway that joins them. */
export interface Product {
  readonly url: string;
  readonly installation: Installation;
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

async function startServices(
  { settings, clock, onFatal }: ProductOptions,
  { namespace, epoch, timeZone }: Installation,
  opened: Opened,
): Promise<readonly Service[]> {
  const storage = await opened.add(
    () =>
      openStorage({
        settings: { ...settings, HOLDFAST_EPOCH: epoch },
        journalFile: 'journal.db',
        clock,
        logger: createLogger('journal', settings.HOLDFAST_LOG_LEVEL),
      }),
    (open) => open.close(),
  );
  const identity = createIdentity(namespace);
  const services: Service[] = [];
  const isEverythingAtRest = async (): Promise<boolean> => {
    for (const service of services) if (!(await service.isAtRest())) return false;
    return true;
  };
  for (const name of targets.all.services) {
    const module = serviceModules[name];
    const store = await opened.add(() => storage.openStore(module));
    await verifyInstallation(store, name, { namespace, epoch });
    const logger = createLogger(name, settings.HOLDFAST_LOG_LEVEL);
    const { journal } = storage;
    const parts = { store, journal, clock, identity, logger, settings: { timeZone, epoch }, isEverythingAtRest };
    services.push(module.create(onFatal ? { ...parts, onFatal } : parts));
  }
  await opened.add(
    () => undefined,
    () => Promise.all(services.map((service) => service.stop())).then(() => undefined),
  );
  for (const service of services) await opened.add(() => service.start());
  return services;
}

/** The first reason why a service does not do all of its work, with the service's name. */
const whyNotReady = (services: readonly Service[]): string | undefined =>
  services.flatMap((service) => {
    const reason = service.whyNotReady();
    return reason === undefined ? [] : [`${service.name}: ${reason}`];
  })[0];

async function openProduct(options: ProductOptions, opened: Opened): Promise<Omit<Product, 'stop'>> {
  const { settings, clock, isDemo } = options;
  const folder = settings.HOLDFAST_DATA_DIR;
  const port = settings.HOLDFAST_GATEWAY_PORT;
  const installation = openInstallation(folder, { timeZone: settings.HOLDFAST_TIME_ZONE, isDemo });
  await opened.add(
    () => lockFolder(folder, `the process ${process.pid}, started at ${clock.now()} for port ${port}`),
    (lock) => lock.release(),
  );
  const services = await startServices(options, installation, opened);
  const gateway = createGateway({
    transports: services.map(({ name, executor }) => createInProcessTransport(name, executor)),
    logger: createLogger('gateway', settings.HOLDFAST_LOG_LEVEL),
    clock,
    settings,
    about: { version, targets: ['all'], timeZone: installation.timeZone },
    operations: toReadyOperations(loopOperations, demoVariables),
    whyNotReady: () => whyNotReady(services),
  });
  const { url } = await opened.add(
    () => gateway.start(),
    () => gateway.stop(),
  );
  return { url, installation, wake: () => services.forEach((service) => service.wake()) };
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
