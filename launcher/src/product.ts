import { createLogger, openStorage, verifyInstallation, type Service } from '@holdfast/chassis';
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
  /** A service cannot go on and has said why in the log: the process is to end. */
  readonly onFatal?: () => void;
}

async function startServices(
  { settings, clock, onFatal }: ProductOptions,
  { namespace, epoch, timeZone }: Installation,
): Promise<{ readonly services: readonly Service[]; close(): Promise<void> }> {
  const storage = await openStorage({
    settings: { ...settings, HOLDFAST_EPOCH: epoch },
    journalFile: 'journal.db',
    clock,
    logger: createLogger('journal', settings.HOLDFAST_LOG_LEVEL),
  });
  const identity = createIdentity(namespace);
  const services: Service[] = [];
  const isEverythingAtRest = async (): Promise<boolean> => {
    for (const service of services) if (!(await service.isAtRest())) return false;
    return true;
  };
  for (const name of targets.all.services) {
    const module = serviceModules[name];
    const store = await storage.openStore(module);
    await verifyInstallation(store, name, { namespace, epoch });
    const logger = createLogger(name, settings.HOLDFAST_LOG_LEVEL);
    const { journal } = storage;
    const parts = { store, journal, clock, identity, logger, settings: { timeZone, epoch }, isEverythingAtRest };
    services.push(module.create(onFatal ? { ...parts, onFatal } : parts));
  }
  for (const service of services) await service.start();
  return {
    services,
    async close() {
      await Promise.all(services.map((service) => service.stop()));
      await storage.close();
    },
  };
}

/** The first reason why a service does not do all of its work, with the service's name. */
const whyNotReady = (services: readonly Service[]): string | undefined =>
  services.flatMap((service) => {
    const reason = service.whyNotReady();
    return reason === undefined ? [] : [`${service.name}: ${reason}`];
  })[0];

/** Starts the whole product in this process. A data folder that is in use and a taken port are named errors. */
export async function startProduct(options: ProductOptions): Promise<Product> {
  const { settings, clock, isDemo } = options;
  const folder = settings.HOLDFAST_DATA_DIR;
  const port = settings.HOLDFAST_GATEWAY_PORT;
  const installation = openInstallation(folder, { timeZone: settings.HOLDFAST_TIME_ZONE, isDemo });
  const lock = lockFolder(folder, `the process ${process.pid}, started at ${clock.now()} for port ${port}`);
  const closers: (() => void | Promise<void>)[] = [() => lock.release()];
  const stop = async (): Promise<void> => {
    for (const close of closers.splice(0).reverse()) await close();
  };
  try {
    const running = await startServices(options, installation);
    closers.push(running.close);
    const gateway = createGateway({
      transports: running.services.map(({ name, executor }) => createInProcessTransport(name, executor)),
      logger: createLogger('gateway', settings.HOLDFAST_LOG_LEVEL),
      clock,
      settings,
      about: { version, targets: ['all'], timeZone: installation.timeZone },
      operations: toReadyOperations(loopOperations, demoVariables),
      whyNotReady: () => whyNotReady(running.services),
    });
    const { url } = await gateway.start();
    closers.push(() => gateway.stop());
    return { url, installation, wake: () => running.services.forEach((service) => service.wake()), stop };
  } catch (fault) {
    await stop();
    throw fault;
  }
}
