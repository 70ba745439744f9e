import type { Store } from '@holdfast/store';
import { changeMany } from '../aggregates/changeMany.js';
import {
  INSTALLATION_ID,
  installationCollection,
  requireSame,
  toStamp,
  type InstallationMark,
} from './installation.js';

/** Which archive a store is loaded from, and whether that has ended. */
export interface LoadMark {
  readonly archive: string;
  readonly isLoading: boolean;
}

/** Whether a store holds a part of an archive, of whichever installation: a restore into it has not ended. */
export const isBeingLoaded = async (store: Store): Promise<boolean> =>
  (await store.get(installationCollection, INSTALLATION_ID))?.isLoading === true;

/** How far a store is loaded; undefined for one that no archive was loaded into. Throws ForeignInstallation. */
export async function findLoadMark(
  store: Store,
  serviceName: string,
  mark: InstallationMark,
): Promise<LoadMark | undefined> {
  const standing = await store.get(installationCollection, INSTALLATION_ID);
  if (!standing) return undefined;
  requireSame(serviceName, standing, mark);
  const { archive, isLoading = false } = standing;
  return archive === undefined ? undefined : { archive, isLoading };
}

/**
 * Stamps a store, durably, with the archive that is loaded into it. False when the store does not carry the mark any more
 * that the caller has read: somebody else loads into it.
 */
export async function setLoadMark(
  store: Store,
  mark: InstallationMark,
  load: LoadMark,
  read: LoadMark | undefined,
): Promise<boolean> {
  const written = await changeMany(store, installationCollection, [INSTALLATION_ID], (_, standing) =>
    standing?.archive === read?.archive && (standing?.isLoading ?? false) === (read?.isLoading ?? false)
      ? { ...standing, ...toStamp(mark), ...load }
      : undefined,
  );
  return written.size > 0;
}
