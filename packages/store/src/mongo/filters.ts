import { trusted } from 'mongoose';
import type { IndexDefinition } from '../collection.js';
import type { CursorPosition } from '../cursor.js';
import type { IndexValue } from '../indexValue.js';
import type { IndexQuery, PageQuery } from '../store.js';

type Condition = Readonly<Record<string, IndexValue | readonly string[] | null | undefined>>;
type Conditions = ReadonlyMap<string, Condition>;
/** A filter of the driver. Its operators are ours alone: values that look like one are compared, never obeyed. */
export type Filter = Record<string, Condition>;

const INDEXED_TYPES = ['string', 'number', 'bool'];

const pathOf = (field: string): string => (field === 'id' ? '_id' : field);
export const pathsOf = (index: IndexDefinition): readonly string[] => index.fields.map(pathOf);

/** The paths by which documents of an index are ordered; a unique key leaves nothing for the id to decide. */
export const keysOf = (index: IndexDefinition): readonly string[] =>
  index.unique ? pathsOf(index) : [...new Set([...pathsOf(index), '_id'])];

/**
 * The condition of a partial index. Null must stand outside a unique index, or two of them would conflict; elsewhere
 * null may stand in it unseen, so that a count needs the index alone.
 */
const presenceOf = (index: IndexDefinition): Condition => (index.unique ? { $type: INDEXED_TYPES } : { $exists: true });

export const toPartialFilter = (index: IndexDefinition): Filter =>
  Object.fromEntries(pathsOf(index).map((path) => [path, presenceOf(index)]));

/** A partial index serves a query only when the query implies its condition, at every field. */
function toFilter(index: IndexDefinition, conditions: Conditions): Filter {
  const present = pathsOf(index).map((path): [string, Condition] => {
    const condition = conditions.get(path);
    return [path, index.unique ? { ...presenceOf(index), ...condition } : (condition ?? { $ne: null })];
  });
  const all = new Map([...conditions, ...present]);
  return Object.fromEntries([...all].map(([path, condition]) => [path, trusted({ ...condition })]));
}

function toConditions(index: IndexDefinition, { equals = [], from, to }: IndexQuery): Conditions {
  const paths = pathsOf(index);
  const conditions = new Map(equals.map((value, at): [string, Condition] => [paths[at] ?? '', { $eq: value }]));
  const ranged = paths[equals.length];
  if (ranged !== undefined && (from !== undefined || to !== undefined)) {
    conditions.set(ranged, { ...(from !== undefined && { $gte: from }), ...(to !== undefined && { $lte: to }) });
  }
  return conditions;
}

export const toCountFilter = (index: IndexDefinition, query: IndexQuery): Filter =>
  toFilter(index, toConditions(index, query));

/**
 * The filters whose documents, one filter after the other, are those of a page. What follows a cursor is first what
 * equals it in all keys but the last, then in all but the last two, and so on: each is one stretch of the index, so that
 * a page costs the same however deep it lies and however often a value repeats.
 */
export function toPageFilters(
  index: IndexDefinition,
  query: PageQuery,
  after: CursorPosition | undefined,
): readonly Filter[] {
  const conditions = toConditions(index, query);
  if (!after) return [toFilter(index, conditions)];
  const beyond = query.order === 'descending' ? '$lt' : '$gt';
  const free = pathsOf(index).slice(query.equals?.length ?? 0);
  const keys = [...new Set([...free, '_id'])];
  const marks = [...after.values, after.id];
  return keys.map((_, step) => {
    const depth = keys.length - 1 - step;
    const stretch = new Map(conditions);
    for (const [at, key] of keys.slice(0, depth).entries()) stretch.set(key, { $eq: marks[at] });
    const key = keys[depth] ?? '_id';
    stretch.set(key, { ...stretch.get(key), [beyond]: marks[depth] });
    return toFilter(index, stretch);
  });
}
