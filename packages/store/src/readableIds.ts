import { invariant, type Id } from '@holdfast/kernel';
import type { CollectionDefinition } from './collection.js';

const IDS_MAX = 10_000;

/** Throws when more documents are asked for at once than the port promises: a mistake in our code. */
export function requireReadableIds(collection: CollectionDefinition, ids: readonly Id[]): void {
  invariant(ids.length <= IDS_MAX, `At most ${IDS_MAX} documents of ${collection.name} are read at once.`);
}
