import { invariant } from '@holdfast/kernel';
import type { CollectionDefinition } from './collection.js';

const NAME = /^[A-Za-z][A-Za-z0-9_-]{0,63}$/;
const PATH = /^[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_]*)*$/;

/** Throws when a name or a path of a collection is not one that every store takes: a mistake in our code. */
export function requireProperNames(collection: CollectionDefinition): void {
  const names = [collection.name, ...collection.indexes.map(({ name }) => name)];
  const wrong =
    names.find((name) => !NAME.test(name)) ??
    collection.indexes.flatMap(({ fields }) => fields).find((field) => !PATH.test(field));
  invariant(wrong === undefined, `"${wrong}" cannot name a collection, an index or a field.`);
}
