import { existsSync } from 'node:fs';
import {
  createLogger,
  createServiceParts,
  fingerprintOf,
  isStamped,
  openStorage,
  toEmbeddedFile,
  verifyInstallation,
  type Service,
  type Storage,
} from '@holdfast/chassis';
import { version } from '@holdfast/gateway';
import { invariant, type Clock } from '@holdfast/kernel';
import type { Installation } from '../installation.js';
import { serviceModules } from '../serviceModules.js';
import { ARCHIVE_FORMAT } from './archiveLine.js';
import { toArchivedStore, type ArchivedStore } from './archivedStore.js';
import { ArchiveRefused } from './archiveRefused.js';
import type { ArchiveSettings } from './config.js';
import { findPlace, namespaceMissing, whileLocked, type Place, type PlaceOptions } from './place.js';
import { settle } from './settle.js';
import { alone, standStill, type Standstill } from './standStill.js';
import { writeArchive } from './writeArchive.js';

/** How far the work on an archive is. */
export interface ArchiveProgress {
  readonly step: 'stand' | 'settle' | 'write' | 'check' | 'load' | 'compare';
  /** Done in this step. */
  readonly documents: number;
  /** The service that is waited for. */
  readonly service?: string;
}

export interface BackUpOptions extends PlaceOptions {
  /** The archive that is written; it must not be there. */
  readonly file: string;
  readonly clock: Clock;
  /** How long the services may take to settle, in milliseconds. */
  readonly timeoutMs: number;
  onProgress(progress: ArchiveProgress): void;
}

/** What an archive holds. */
export interface BackUpReport {
  readonly file: string;
  readonly documents: number;
  readonly epoch: number;
  readonly timeZone: string;
}

const modules = Object.values(serviceModules);
const JOURNAL_FILE = 'journal.db';

/** Which installation stands at a place. */
function requireInstallation(place: Place): Installation {
  if (place.kind === 'folder') {
    if (place.installation) return place.installation;
    throw new ArchiveRefused({ kind: 'noInstallation', folder: place.folder });
  }
  const { namespace, epoch, timeZone } = place;
  if (namespace === undefined) throw namespaceMissing();
  return { namespace, epoch, timeZone, isDemo: false, isDemoLoaded: false };
}

/** An embedded store that is missing would be made anew, and the archive would lack a service. */
function requireFiles(settings: ArchiveSettings): void {
  const stores = settings.HOLDFAST_STORE === 'sqlite' ? modules.map(({ name }) => `${name}.db`) : [];
  const journals = settings.HOLDFAST_JOURNAL === 'sqlite' ? [JOURNAL_FILE] : [];
  const missing = [...stores, ...journals]
    .map((file) => toEmbeddedFile(settings, file))
    .find((file) => !existsSync(file));
  if (missing !== undefined) throw new ArchiveRefused({ kind: 'storeMissing', name: missing });
}

/** Opens the stores of all services; one that carries no stamp was never worked on. */
async function openStores(storage: Storage, installation: Installation): Promise<readonly ArchivedStore[]> {
  const stores: ArchivedStore[] = [];
  for (const module of modules) {
    const store = await storage.openStore(module);
    if (!(await isStamped(store))) throw new ArchiveRefused({ kind: 'storeMissing', name: module.name });
    await verifyInstallation(store, module.name, installation);
    stores.push(toArchivedStore(module, store));
  }
  return stores;
}

interface Source {
  readonly storage: Storage;
  readonly stores: readonly ArchivedStore[];
  readonly installation: Installation;
}

/** The services as they run, with nobody who reaches them. */
function createServices({ storage, stores, installation }: Source, options: BackUpOptions): readonly Service[] {
  const { settings, clock } = options;
  const services: Service[] = [];
  const parts = createServiceParts({ modules, installation, settings, clock }, storage, services);
  for (const [at, module] of modules.entries()) {
    const store = stores[at]?.store;
    invariant(store, `The store of ${module.name} is open.`);
    services.push(module.create({ ...parts, store, logger: createLogger(module.name, settings.HOLDFAST_LOG_LEVEL) }));
  }
  return services;
}

async function copy(source: Source, still: Standstill, options: BackUpOptions): Promise<BackUpReport> {
  const { stores, installation } = source;
  const { file, clock, timeoutMs, onProgress } = options;
  await settle({
    create: () => createServices(source, options),
    timeoutMs,
    now: () => performance.now(),
    async onWait(service) {
      if (service !== undefined) onProgress({ step: 'settle', documents: 0, service });
      await still.keep();
    },
  });
  await still.requireStill();
  let documents = 0;
  const header = {
    ...{ format: ARCHIVE_FORMAT, release: version, madeAt: clock.now() },
    ...installation,
    services: stores.map(({ service }) => service),
  };
  await writeArchive(
    file,
    {
      header,
      stores,
      async onPage(count) {
        documents += count;
        onProgress({ step: 'write', documents });
        await still.keep();
      },
    },
    still.requireStill,
  );
  return { file, documents, epoch: installation.epoch, timeZone: installation.timeZone };
}

/**
 * Copies everything that an installation has kept into one archive. Nobody else may work on it meanwhile: what runs in
 * one process has to be stopped, and processes have to be stopped all. Whatever they had begun is brought to its end
 * first. Throws ArchiveRefused, and the faults of settings, stores and journals.
 */
export async function backUp(options: BackUpOptions): Promise<BackUpReport> {
  const { settings, file, clock } = options;
  if (existsSync(file)) throw new ArchiveRefused({ kind: 'fileThere', file });
  requireInstallation(findPlace(options));
  return whileLocked(options, 'makes a backup', async (place) => {
    const installation = requireInstallation(place);
    const own = { ...settings, HOLDFAST_EPOCH: installation.epoch };
    requireFiles(own);
    const logger = createLogger('backup', settings.HOLDFAST_LOG_LEVEL);
    const namespaceFingerprint = fingerprintOf(installation.namespace);
    const storage = await openStorage({
      settings: own,
      journalFile: JOURNAL_FILE,
      clock,
      logger,
      namespaceFingerprint,
    });
    try {
      const stores = await openStores(storage, installation);
      const onWait = (service: string): void => options.onProgress({ step: 'stand', documents: 0, service });
      const still = settings.HOLDFAST_STORE === 'mongo' ? await standStill(stores, clock, { onWait }) : alone;
      try {
        return await copy({ storage, stores, installation }, still, options);
      } finally {
        await still.release();
      }
    } finally {
      await storage.close();
    }
  });
}
