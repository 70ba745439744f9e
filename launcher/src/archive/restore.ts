import {
  createLogger,
  fingerprintOf,
  openStorage,
  prepareJournal,
  prepareStore,
  requireJournal,
  type InstallationMark,
} from '@holdfast/chassis';
import type { Clock, Id } from '@holdfast/kernel';
import { writeInstallation } from '../installation.js';
import { serviceModules } from '../serviceModules.js';
import { toArchivedStore, type ArchivedStore } from './archivedStore.js';
import { ArchiveRefused } from './archiveRefused.js';
import type { ArchiveProgress } from './backUp.js';
import {
  closeEarlierStores,
  endEarlierEpochs,
  findStoreOf,
  openEarlierStores,
  type EarlierStore,
} from './earlierStores.js';
import { findFreeEpoch, removeLeftOvers } from './epochFiles.js';
import { inspectArchive, type InspectedArchive } from './inspectArchive.js';
import { loadArchive } from './loadArchive.js';
import { findPlace, namespaceMissing, whileLocked, type Place, type PlaceOptions } from './place.js';
import { requireFit } from './requireFit.js';
import { alone, standStill } from './standStill.js';

export interface RestoreOptions extends PlaceOptions {
  readonly file: string;
  readonly clock: Clock;
  /** `move` begins an installation at a new place; `restore` also brings back the one that is there. */
  readonly purpose: 'restore' | 'move';
  /** Reads and checks everything, and writes nothing. */
  readonly isDryRun: boolean;
  onProgress(progress: ArchiveProgress): void;
}

/** What was restored, or would be. */
export interface RestoreReport {
  readonly place: 'folder' | 'processes';
  readonly folder: string;
  readonly documents: number;
  readonly collections: number;
  readonly madeAt: string;
  /** The epoch that begins with the restore. */
  readonly epoch: number;
  readonly timeZone: string;
  /** The secret of the installation, for whoever has not got it in the settings yet. */
  readonly namespace: Id | undefined;
}

const modules = Object.values(serviceModules);
const JOURNAL_FILE = 'journal.db';

/** Refuses a place that is another installation's, or that is to be new and is not. Gives the epoch that stands there. */
function requirePlace(place: Place, { header }: InspectedArchive, { purpose, settings }: RestoreOptions): number {
  if (place.kind === 'folder') {
    const { folder, installation } = place;
    if (!installation) return 0;
    if (purpose === 'move') throw new ArchiveRefused({ kind: 'installationThere', folder });
    if (installation.namespace !== header.namespace)
      throw new ArchiveRefused({ kind: 'otherInstallation', place: folder });
    return installation.epoch;
  }
  if (purpose === 'restore' && place.namespace === undefined) throw namespaceMissing();
  if (place.namespace !== undefined && place.namespace !== header.namespace)
    throw new ArchiveRefused({ kind: 'otherInstallation', place: 'HOLDFAST_NAMESPACE' });
  return settings.HOLDFAST_EPOCH;
}

/**
 * Makes the stores and topics of the new epoch, loads the archive into them, and ends the epochs before. Their stores are
 * those of processes, on which nobody may work meanwhile; undefined where the lock of a data folder sees to that.
 */
async function load(
  archive: InspectedArchive,
  mark: InstallationMark,
  earlier: readonly EarlierStore[] | undefined,
  { settings: given, clock, onProgress }: RestoreOptions,
): Promise<void> {
  const settings = { ...given, HOLDFAST_EPOCH: mark.epoch };
  const logger = createLogger('restore', settings.HOLDFAST_LOG_LEVEL);
  await requireJournal(settings, logger);
  for (const module of modules) await prepareStore(settings, module);
  await prepareJournal(settings, logger);
  const namespaceFingerprint = fingerprintOf(mark.namespace);
  const storage = await openStorage({ settings, journalFile: JOURNAL_FILE, clock, logger, namespaceFingerprint });
  try {
    const stores: ArchivedStore[] = [];
    for (const module of modules) stores.push(toArchivedStore(module, await storage.openStore(module)));
    const counter = (step: ArchiveProgress['step']) => {
      let documents = 0;
      return (count: number): void => onProgress({ step, documents: (documents += count) });
    };
    const onWait = (service: string): void => onProgress({ step: 'stand', documents: 0, service });
    const still = earlier ? await standStill([...earlier, ...stores], clock, { onWait }) : alone;
    try {
      await loadArchive(
        archive,
        { stores, journal: storage.journal, mark, still },
        { onLoad: counter('load'), onCompare: counter('compare') },
      );
      // Last of all, so that either epoch can be started on until then; a repeat goes on from here.
      await endEarlierEpochs(earlier ?? [], mark);
    } finally {
      await still.release();
    }
  } finally {
    await storage.close();
  }
}

/**
 * Loads an archive into stores of their own, under an epoch above every one that the installation has had, with topics
 * or a journal in which nothing stands. What is there is neither read nor changed; the new epoch is in force once the data
 * folder says so, or once the processes are started with it. A restore that was cut off can be repeated. Throws
 * ArchiveRefused, and the faults of settings, stores and journals.
 */
export async function restore(options: RestoreOptions): Promise<RestoreReport> {
  const { settings, file, isDryRun, onProgress } = options;
  let checked = 0;
  const archive = await inspectArchive(file, () => onProgress({ step: 'check', documents: (checked += 1) }));
  requireFit(archive, modules);
  const { header, documents, collections } = archive;
  const toReport = (place: Place, epoch: number): RestoreReport => ({
    place: place.kind,
    folder: settings.HOLDFAST_DATA_DIR,
    ...{ documents, collections: collections.length, madeAt: header.madeAt, epoch, timeZone: header.timeZone },
    namespace: place.kind === 'processes' && place.namespace === undefined ? header.namespace : undefined,
  });
  const nextEpoch = (place: Place): Promise<number> =>
    findFreeEpoch(settings, Math.max(header.epoch, requirePlace(place, archive, options)) + 1);
  const found = findPlace(options);
  requirePlace(found, archive, options);
  const toMark = (epoch: number) => ({ namespace: header.namespace, epoch, timeZone: header.timeZone });
  const openEarlier = async (place: Place, epoch: number): Promise<readonly EarlierStore[] | undefined> =>
    place.kind === 'processes' ? openEarlierStores(toMark(epoch), findStoreOf(settings)) : undefined;
  if (isDryRun) {
    const epoch = await nextEpoch(found);
    await closeEarlierStores((await openEarlier(found, epoch)) ?? []);
    return toReport(found, epoch);
  }
  return whileLocked(options, 'restores an archive', async (place) => {
    const epoch = await nextEpoch(place);
    await removeLeftOvers({ ...settings, HOLDFAST_EPOCH: epoch });
    const mark = toMark(epoch);
    const earlier = await openEarlier(place, epoch);
    try {
      await load(archive, mark, earlier, options);
    } finally {
      await closeEarlierStores(earlier ?? []);
    }
    const { namespace, timeZone, isDemo, isDemoLoaded } = header;
    if (place.kind === 'folder') writeInstallation(place.folder, { namespace, epoch, timeZone, isDemo, isDemoLoaded });
    return toReport(place, epoch);
  });
}
