import { sha256Hex, type Id } from '@holdfast/kernel';
import { defineCollection, type Document, type Store } from '@holdfast/store';

/** Which installation a database belongs to. The namespace itself is a secret and stays out of it. */
interface InstallationDocument extends Document {
  readonly namespaceFingerprint: string;
  /** Raised by every restore; absent in a database that was made before there was any. */
  readonly epoch?: number;
}

export const installationCollection = defineCollection<InstallationDocument>({
  name: 'installation',
  version: 1,
  indexes: [],
});

/** Under which namespace ids are derived, and how often the installation was restored. */
export interface InstallationMark {
  readonly namespace: Id;
  readonly epoch: number;
}

/** Tells installations apart without giving the secret away. */
export const fingerprintOf = (namespace: Id): string => sha256Hex(namespace).slice(0, 16);

/** A database was made under another namespace or epoch: its ids or events would meet nothing of this installation. */
export class ForeignInstallation extends Error {
  override readonly name = 'ForeignInstallation';
}

const FIRST_EPOCH = 1;
const INSTALLATION_ID = 'installation';

/** Whether a database belongs to an installation already. */
export const isStamped = async (store: Store): Promise<boolean> =>
  (await store.get(installationCollection, INSTALLATION_ID)) !== undefined;

/** Stamps a new database with the installation's fingerprint and epoch, or refuses one that carries others. */
export async function verifyInstallation(
  store: Store,
  serviceName: string,
  { namespace, epoch }: InstallationMark,
): Promise<void> {
  const namespaceFingerprint = fingerprintOf(namespace);
  const document = { id: INSTALLATION_ID, version: 1, namespaceFingerprint, epoch };
  if ((await store.insert(installationCollection, document)) === 'written') return;
  const standing = await store.get(installationCollection, INSTALLATION_ID);
  if (standing?.namespaceFingerprint !== namespaceFingerprint)
    throw new ForeignInstallation(
      `The store of ${serviceName} belongs to another installation: its namespace has the fingerprint ` +
        `${standing?.namespaceFingerprint ?? 'none'}, that of HOLDFAST_NAMESPACE is ${namespaceFingerprint}.`,
    );
  const standingEpoch = standing.epoch ?? FIRST_EPOCH;
  if (standingEpoch !== epoch)
    throw new ForeignInstallation(
      `The store of ${serviceName} is of epoch ${standingEpoch}, this process was started for epoch ${epoch} ` +
        '(HOLDFAST_EPOCH): after a restore every service is started with the epoch that the restore printed.',
    );
}
