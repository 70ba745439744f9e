import { sha256Hex, type Id } from '@holdfast/kernel';
import { defineCollection, type Document, type Store } from '@holdfast/store';

/** Which installation a database belongs to. The namespace itself is a secret and stays out of it. */
interface InstallationDocument extends Document {
  readonly namespaceFingerprint: string;
}

export const installationCollection = defineCollection<InstallationDocument>({
  name: 'installation',
  version: 1,
  indexes: [],
});

/** A database was made under another namespace: its ids would meet nothing of this installation. */
export class ForeignInstallation extends Error {
  override readonly name = 'ForeignInstallation';
}

/** Stamps a new database with the installation's fingerprint, or refuses one that carries another. */
export async function verifyInstallation(store: Store, serviceName: string, namespace: Id): Promise<void> {
  const namespaceFingerprint = sha256Hex(namespace).slice(0, 16);
  const document = { id: 'installation', version: 1, namespaceFingerprint };
  if ((await store.insert(installationCollection, document)) === 'written') return;
  const standing = await store.get(installationCollection, document.id);
  if (standing?.namespaceFingerprint !== namespaceFingerprint)
    throw new ForeignInstallation(
      `The store of ${serviceName} belongs to another installation: its namespace has the fingerprint ` +
        `${standing?.namespaceFingerprint ?? 'none'}, this one's is ${namespaceFingerprint}.`,
    );
}
