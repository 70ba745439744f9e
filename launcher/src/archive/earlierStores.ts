import {
  findOwnership,
  installationCollection,
  leaseCollection,
  markSuperseded,
  openCollections,
  type InstallationMark,
} from '@holdfast/chassis';
import { StoreFormDiffers, type Store } from '@holdfast/store';
import { serviceModules } from '../serviceModules.js';
import { ArchiveRefused } from './archiveRefused.js';
import type { ArchiveSettings } from './config.js';

/** A store of an epoch below the one that a restore begins, on which services could still be started. */
export interface EarlierStore {
  readonly service: string;
  readonly epoch: number;
  readonly store: Store;
}

/** What says of a store whose it is and who works on it; the rest may be in the form of another release. */
const collections = [installationCollection, leaseCollection];

/** Opens those of the store of a service; undefined when there is no such store. */
export type FindStore = (service: string, epoch: number) => Promise<Store | undefined>;

export const findStoreOf =
  (settings: ArchiveSettings): FindStore =>
  (name, epoch) =>
    openCollections({ ...settings, HOLDFAST_EPOCH: epoch }, { name, collections }).catch((fault: unknown) => {
      // There is no such database, or no service has ever started on it.
      if (fault instanceof StoreFormDiffers) return undefined;
      throw fault;
    });

const FIRST_EPOCH = 1;

/**
 * Opens the stores of an installation of every epoch below the next one that no restore has ended yet. Throws
 * ArchiveRefused when another installation has a store there, up to the next epoch: it would lose that epoch.
 */
export async function openEarlierStores(next: InstallationMark, find: FindStore): Promise<readonly EarlierStore[]> {
  const earlier: EarlierStore[] = [];
  try {
    for (let epoch = FIRST_EPOCH; epoch <= next.epoch; epoch += 1)
      for (const service of Object.keys(serviceModules)) {
        const store = await find(service, epoch);
        if (!store) continue;
        const ownership = await findOwnership(store, next.namespace);
        if (ownership === 'inForce' && epoch < next.epoch) earlier.push({ service, epoch, store });
        else await store.close();
        if (ownership === 'foreign') throw new ArchiveRefused({ kind: 'otherOwner', service, epoch });
      }
  } catch (fault) {
    await closeEarlierStores(earlier);
    throw fault;
  }
  return earlier;
}

export async function closeEarlierStores(earlier: readonly EarlierStore[]): Promise<void> {
  await Promise.allSettled(earlier.map(({ store }) => store.close()));
}

/** Ends the epochs before, so that nothing goes on working on one of them by mistake. */
export async function endEarlierEpochs(earlier: readonly EarlierStore[], next: InstallationMark): Promise<void> {
  for (const { store } of earlier) await markSuperseded(store, next);
}
