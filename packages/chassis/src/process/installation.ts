import { sha256Hex, type Id } from '@holdfast/kernel';
import { defineCollection, type Document, type Store } from '@holdfast/store';
import { changeMany } from '../aggregates/changeMany.js';

/** Which installation a database belongs to. The namespace itself is a secret and stays out of it. */
interface InstallationDocument extends Document {
  readonly namespaceFingerprint: string;
  /** Raised by every restore; absent in a database that was made before there was any. */
  readonly epoch?: number;
  /** The zone in which its days were counted; absent in a database that was made before it was kept. */
  readonly timeZone?: string;
  /** The archive that the store was loaded from, by its fingerprint. */
  readonly archive?: string;
  /** True until everything of the archive stands in all stores. */
  readonly isLoading?: boolean;
  /** The epoch of the restore that took the place of this store. */
  readonly supersededBy?: number;
}

export const installationCollection = defineCollection<InstallationDocument>({
  name: 'installation',
  version: 1,
  indexes: [],
});

/** What all processes of an installation agree on. */
export interface InstallationMark {
  /** Under which ids are derived. */
  readonly namespace: Id;
  /** How often the installation was restored. */
  readonly epoch: number;
  /** IANA name of the zone in which instants become days. */
  readonly timeZone: string;
}

/** Tells installations apart without giving the secret away. */
export const fingerprintOf = (namespace: Id): string => sha256Hex(namespace).slice(0, 16);

/** A database was made under another namespace, epoch or time zone: its ids, events or days would not be ours. */
export class ForeignInstallation extends Error {
  override readonly name = 'ForeignInstallation';
}

/** The restore of a store has not ended. Nothing may work on it before. */
export class UnfinishedRestore extends Error {
  override readonly name = 'UnfinishedRestore';
}

const FIRST_EPOCH = 1;
/** The one document of its collection. */
export const INSTALLATION_ID = 'installation';

/** Whether a database belongs to an installation already. */
export const isStamped = async (store: Store): Promise<boolean> =>
  (await store.get(installationCollection, INSTALLATION_ID)) !== undefined;

/** A zone has several names, of which releases of Node prefer different ones. */
const isSameZone = (a: string, b: string): boolean => toZone(a) === toZone(b);
const toZone = (name: string): string => new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;

/** Throws ForeignInstallation unless the store is of this very installation, epoch and zone. */
export function requireSame(
  serviceName: string,
  standing: InstallationDocument | undefined,
  mark: InstallationMark,
): void {
  const namespaceFingerprint = fingerprintOf(mark.namespace);
  if (standing?.namespaceFingerprint !== namespaceFingerprint)
    throw new ForeignInstallation(
      `The store of ${serviceName} belongs to another installation: its namespace has the fingerprint ` +
        `${standing?.namespaceFingerprint ?? 'none'}, that of this process is ${namespaceFingerprint} ` +
        '(HOLDFAST_NAMESPACE, or installation.json of the data folder).',
    );
  const { epoch = FIRST_EPOCH, timeZone = mark.timeZone } = standing;
  if (epoch !== mark.epoch)
    throw new ForeignInstallation(
      `The store of ${serviceName} is of epoch ${epoch}, this process was started for epoch ${mark.epoch} ` +
        '(HOLDFAST_EPOCH): after a restore every service is started with the epoch that the restore printed.',
    );
  if (standing.supersededBy !== undefined)
    throw new ForeignInstallation(
      `The store of ${serviceName} is of epoch ${epoch} (HOLDFAST_EPOCH). A restore has taken its place: start every ` +
        `service with epoch ${standing.supersededBy}.`,
    );
  if (!isSameZone(timeZone, mark.timeZone))
    throw new ForeignInstallation(
      `The store of ${serviceName} counts days in the time zone ${timeZone}, this process was started for ` +
        `${mark.timeZone} (HOLDFAST_TIME_ZONE): all processes of an installation have the zone of its first start.`,
    );
}

/** The mark as a store keeps it, without the secret. */
export const toStamp = ({ namespace, epoch, timeZone }: InstallationMark) => ({
  id: INSTALLATION_ID,
  namespaceFingerprint: fingerprintOf(namespace),
  epoch,
  timeZone,
});

function requireLoaded(serviceName: string, standing: InstallationDocument | undefined): void {
  if (!standing?.isLoading) return;
  throw new UnfinishedRestore(
    `The store of ${serviceName} holds a part of an archive, because a restore was cut off. Repeat the same restore.`,
  );
}

/** Stamps a new database with the installation's fingerprint, epoch and time zone, or refuses one that carries others. */
export async function verifyInstallation(store: Store, serviceName: string, mark: InstallationMark): Promise<void> {
  const { timeZone } = mark;
  const stamp = { ...toStamp(mark), version: 1 };
  if ((await store.insert(installationCollection, stamp)) === 'written') return;
  for (;;) {
    const standing = await store.get(installationCollection, INSTALLATION_ID);
    requireSame(serviceName, standing, mark);
    requireLoaded(serviceName, standing);
    if (standing?.timeZone !== undefined) return;
    const { version = 0 } = standing ?? {};
    const zoned = { ...stamp, ...standing, timeZone, version: version + 1 };
    // Who loses to another process looks whether that one wrote the same.
    if ((await store.replace(installationCollection, zoned, version)) === 'written') return;
  }
}

/**
 * Whose a store is: an installation's, whose services may still be started on it or could be once its restore has
 * ended; the same one's of an epoch that a restore has ended; another installation's; or nobody's yet.
 */
export type Ownership = 'inForce' | 'superseded' | 'foreign' | 'nobody';

export async function findOwnership(store: Store, namespace: Id): Promise<Ownership> {
  const standing = await store.get(installationCollection, INSTALLATION_ID);
  if (!standing) return 'nobody';
  if (standing.namespaceFingerprint !== fingerprintOf(namespace)) return 'foreign';
  return standing.supersededBy === undefined ? 'inForce' : 'superseded';
}

/**
 * Keeps services off a store of an epoch that a restore has ended, however they are started. A store of another
 * installation is left alone.
 */
export async function markSuperseded(store: Store, { namespace, epoch }: InstallationMark): Promise<void> {
  const namespaceFingerprint = fingerprintOf(namespace);
  await changeMany(store, installationCollection, [INSTALLATION_ID], (_, standing) =>
    standing?.namespaceFingerprint === namespaceFingerprint ? { ...standing, supersededBy: epoch } : undefined,
  );
}
