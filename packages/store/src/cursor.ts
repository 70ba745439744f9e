import { sha256Hex, type Id } from '@holdfast/kernel';
import type { CollectionDefinition, IndexDefinition } from './collection.js';
import type { Document } from './document.js';
import { InvalidCursor } from './errors.js';
import { compareIndexValues, isIndexValue, readIndexValues, type IndexValue } from './indexValue.js';
import type { PageQuery } from './store.js';

/** Where a page ended: the values of the index's fields behind `equals`, and the id. */
export interface CursorPosition {
  readonly values: readonly IndexValue[];
  readonly id: Id;
}

/** The fingerprint of a query: a cursor is good for the query that gave it out, whatever the limit. */
function markQuery(collection: CollectionDefinition, { index, equals, from, to, order }: PageQuery): string {
  const parts = [collection.name, index, equals ?? [], from ?? null, to ?? null, order ?? 'ascending'];
  return sha256Hex(JSON.stringify(parts)).slice(0, 16);
}

/** The opaque cursors of a page's documents: the same in every store, so that a move breaks nobody's paging. */
export function toCursors(
  collection: CollectionDefinition,
  index: IndexDefinition,
  query: PageQuery,
  documents: readonly Document[],
): readonly string[] {
  const mark = markQuery(collection, query);
  return documents.map((document) => {
    const values = (readIndexValues(index, document) ?? []).slice(query.equals?.length ?? 0);
    return Buffer.from(JSON.stringify([mark, values, document.id])).toString('base64url');
  });
}

/** Longer than any cursor that is given out; what is forged costs nothing to refuse. */
const CURSOR_LENGTH_MAX = 4_096;

function parseJson(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    throw new InvalidCursor();
  }
}

/** A cursor comes from outside: it must not lead out of the query's range. */
function isInRange(value: IndexValue | undefined, { from, to }: PageQuery): boolean {
  if (value === undefined) return true;
  if ([from, to].some((bound) => bound !== undefined && typeof bound !== typeof value)) return false;
  if (from !== undefined && compareIndexValues(value, from) < 0) return false;
  return to === undefined || compareIndexValues(value, to) <= 0;
}

/** Where the page after this cursor begins. Throws InvalidCursor for any text that this query did not give out. */
export function parseCursor(
  collection: CollectionDefinition,
  index: IndexDefinition,
  query: PageQuery,
  cursor: string,
): CursorPosition {
  if (cursor.length > CURSOR_LENGTH_MAX) throw new InvalidCursor();
  const parsed = parseJson(cursor);
  if (!Array.isArray(parsed) || parsed.length !== 3) throw new InvalidCursor();
  const parts: readonly unknown[] = parsed;
  const [mark, found, id] = parts;
  if (mark !== markQuery(collection, query) || !Array.isArray(found) || typeof id !== 'string')
    throw new InvalidCursor();
  const values = found.filter(isIndexValue);
  const isWhole = values.length === found.length && values.length === index.fields.length - (query.equals?.length ?? 0);
  if (!isWhole || !isInRange(values[0], query)) throw new InvalidCursor();
  return { values, id };
}
