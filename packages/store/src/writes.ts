import { invariant } from '@holdfast/kernel';
import type { Write } from './store.js';

/** The version that the document of a write must have; one that is loaded has what it had, counted from 1. */
function versionOf(write: Write): number {
  if (write.kind === 'replace') return write.expectedVersion + 1;
  return write.kind === 'insert' ? 1 : Math.max(1, Math.floor(write.document.version));
}

/** Throws when writes break the port's rules of versions and of one write a document: a mistake in our code. */
export function requireProperWrites(writes: readonly Write[]): void {
  const seen = new Set<string>();
  for (const write of writes) {
    const { collection, document } = write;
    const version = versionOf(write);
    invariant(
      document.version === version,
      `The ${write.kind} of ${document.id} in ${collection.name} must have version ${version}, not ${document.version}.`,
    );
    const key = `${collection.name}/${document.id}`;
    invariant(!seen.has(key), `Two writes of one batch touch ${key}.`);
    seen.add(key);
  }
}
