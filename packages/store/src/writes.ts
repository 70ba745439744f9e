import { invariant } from '@holdfast/kernel';
import type { Write } from './store.js';

/** Throws when writes break the port's rules of versions and of one write a document: a mistake in our code. */
export function requireProperWrites(writes: readonly Write[]): void {
  const seen = new Set<string>();
  for (const write of writes) {
    const { collection, document } = write;
    const version = write.kind === 'insert' ? 1 : write.expectedVersion + 1;
    invariant(
      document.version === version,
      `The ${write.kind} of ${document.id} in ${collection.name} must have version ${version}, not ${document.version}.`,
    );
    const key = `${collection.name}/${document.id}`;
    invariant(!seen.has(key), `Two writes of one batch touch ${key}.`);
    seen.add(key);
  }
}
