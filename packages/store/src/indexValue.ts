import type { Document } from './document.js';
import type { IndexDefinition } from './collection.js';

/** What an index orders by. A field holds values of one type in all documents of its collection. */
export type IndexValue = string | number | boolean;

/** Orders as every store does: numbers by size, false before true, text by its UTF-8 bytes. */
export function compareIndexValues(a: IndexValue, b: IndexValue): number {
  if (typeof a === 'string' && typeof b === 'string') return Buffer.compare(Buffer.from(a), Buffer.from(b));
  return Number(a) - Number(b);
}

/** Tells what an index can hold from everything else that a document or a cursor may carry. */
export const isIndexValue = (value: unknown): value is IndexValue =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

function readPath(document: Document, path: string): unknown {
  let value: unknown = document;
  for (const key of path.split('.')) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
  }
  return value;
}

/** The values by which a document stands in an index; undefined when it lacks one and so is not in it. */
export function readIndexValues(index: IndexDefinition, document: Document): readonly IndexValue[] | undefined {
  const values = index.fields.map((field) => readPath(document, field)).filter(isIndexValue);
  return values.length === index.fields.length ? values : undefined;
}
