import { randomUUID } from 'node:crypto';
import { createIdentity, type Clock } from '@holdfast/kernel';
import type { Service, ServiceDependencies, ServiceModule } from '../service.js';
import { fingerprintOf, verifyInstallation, type InstallationMark } from './installation.js';
import { createLogger } from './logger.js';
import type { Opened } from './opened.js';
import { openStorage, type Storage } from './openStorage.js';
import { requireBegun } from './requireBegun.js';
import { requireNoStandstill } from './standstill.js';
import type { StorageSettings } from './storageSettings.js';

/** What a process is to open for the services that it runs. */
export interface ServicesOptions {
  readonly modules: readonly ServiceModule[];
  /** What they work for. */
  readonly installation: InstallationMark;
  readonly settings: StorageSettings & { readonly HOLDFAST_DATA_DIR: string; readonly HOLDFAST_LOG_LEVEL: string };
  /** The embedded journal's file in the data folder. */
  readonly journalFile: string;
  readonly clock: Clock;
  /** A service cannot go on and has said why in the log: the process is to end. */
  readonly onFatal?: (() => void) | undefined;
}

/** The services of a process, which run. */
export interface RunningServices {
  readonly services: readonly Service[];
  /** The first reason why they do not do all of their work; undefined when they do. */
  whyNotReady(): string | undefined;
}

/** What all services of a process share, and nothing else that a service needs is made anywhere but here. */
export function createServiceParts(
  options: Pick<ServicesOptions, 'modules' | 'installation' | 'clock' | 'onFatal'> & {
    readonly settings: Pick<StorageSettings, 'HOLDFAST_STORE'>;
  },
  { journal }: Pick<Storage, 'journal'>,
  services: readonly Service[],
) {
  const { modules, installation, settings, clock, onFatal } = options;
  const { namespace, epoch, timeZone } = installation;
  const isEverythingAtRest = async (): Promise<boolean> => {
    for (const service of services) if (!(await service.isAtRest())) return false;
    return true;
  };
  return {
    journal,
    clock,
    identity: createIdentity(namespace),
    settings: { timeZone, epoch, namespaceFingerprint: fingerprintOf(namespace) },
    ...(onFatal ? { onFatal } : {}),
    // Others may share a store that is a server; a file belongs to this process.
    ...(settings.HOLDFAST_STORE === 'mongo' ? { instance: randomUUID() } : {}),
    ...(modules.length > 1 ? { isEverythingAtRest } : {}),
  } satisfies Partial<ServiceDependencies>;
}

/**
 * Opens storage and starts services on it, one or all of them in the same way. Throws a fault that names the setting or
 * the place when something that they need is not there, or belongs to another installation.
 */
export async function openServices(options: ServicesOptions, opened: Opened): Promise<RunningServices> {
  const { modules, installation, settings, journalFile, clock, onFatal } = options;
  const loggerOf = (name: string) => createLogger(name, settings.HOLDFAST_LOG_LEVEL);
  const [only, ...others] = modules;
  // First of all: what else a wrong epoch lacks, such as topics, is to be made by nobody.
  for (const { name } of modules) await requireBegun({ ...settings, HOLDFAST_EPOCH: installation.epoch }, name);
  const storage = await opened.add(
    () =>
      openStorage({
        settings: { ...settings, HOLDFAST_EPOCH: installation.epoch },
        journalFile,
        namespaceFingerprint: fingerprintOf(installation.namespace),
        clock,
        logger: loggerOf(only && others.length === 0 ? only.name : 'journal'),
        onFatal,
      }),
    (open) => open.close(),
  );
  const services: Service[] = [];
  const parts = createServiceParts(options, storage, services);
  for (const module of modules) {
    const store = await opened.add(() => storage.openStore(module));
    await verifyInstallation(store, module.name, installation);
    await requireNoStandstill(store, module.name, clock);
    services.push(module.create({ ...parts, store, logger: loggerOf(module.name) }));
  }
  await opened.add(
    () => services,
    async (made) => {
      await Promise.all(made.map((service) => service.stop()));
    },
  );
  for (const service of services) await opened.add(() => service.start());
  return { services, whyNotReady: () => storage.whyNotReady() ?? whyNotReady(services) };
}

/** The first reason of a service, with the service's name. */
const whyNotReady = (services: readonly Service[]): string | undefined =>
  services.flatMap((service) => {
    const reason = service.whyNotReady();
    return reason === undefined ? [] : [`${service.name}: ${reason}`];
  })[0];
