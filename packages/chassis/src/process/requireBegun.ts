import { StoreFormDiffers } from '@holdfast/store';
import { ForeignInstallation, installationCollection, isStamped } from './installation.js';
import { toMongoPlace } from './mongoPlace.js';
import type { StorageSettings } from './storageSettings.js';

const FIRST_EPOCH = 1;

type EpochSettings = StorageSettings & { readonly HOLDFAST_EPOCH: number };

/** Whether the database of a service belongs to an installation; whatever else it holds may be of another release. */
async function hasBegun(settings: EpochSettings, serviceName: string): Promise<boolean> {
  const { openMongoStore } = await import('@holdfast/store/mongo');
  const place = await toMongoPlace(settings, serviceName);
  try {
    const store = await openMongoStore({ ...place, collections: [installationCollection] });
    return await isStamped(store).finally(() => store.close());
  } catch (fault) {
    if (fault instanceof StoreFormDiffers) return false;
    throw fault;
  }
}

/**
 * Every epoch but the first is begun by a restore, which makes its databases. Throws ForeignInstallation for one that no
 * restore has begun: on new databases the services would find an empty world.
 */
export async function requireBegun(settings: EpochSettings, serviceName: string): Promise<void> {
  const { HOLDFAST_STORE, HOLDFAST_EPOCH: epoch } = settings;
  if (HOLDFAST_STORE === 'sqlite' || epoch === FIRST_EPOCH || (await hasBegun(settings, serviceName))) return;
  throw new ForeignInstallation(
    `No restore has begun epoch ${epoch} (HOLDFAST_EPOCH): there is no store of ${serviceName} of it. HOLDFAST_EPOCH is ` +
      'the epoch that the last restore printed, and is left out where nothing was ever restored.',
  );
}
