import type { CollectionDefinition, IndexDefinition } from '../collection.js';
import type { CursorPosition } from '../cursor.js';
import type { IndexValue } from '../indexValue.js';
import type { IndexQuery, PageQuery } from '../store.js';
import type { Parameter } from './connection.js';
import { columnOf, indexOf, presenceOf, tableOf } from './form.js';

/** A statement and its parameters. */
export interface Statement {
  readonly sql: string;
  readonly parameters: readonly Parameter[];
}

/** SQLite has no booleans: its JSON functions give 1 and 0. */
const toParameter = (value: IndexValue): Parameter => (typeof value === 'boolean' ? Number(value) : value);

interface Condition {
  readonly sql: string;
  readonly values: readonly IndexValue[];
}

function listConditions(index: IndexDefinition, query: IndexQuery): Condition[] {
  const equals = query.equals ?? [];
  const conditions = equals.map((value, at) => ({ sql: `${columnOf(index.fields[at] ?? '')} = ?`, values: [value] }));
  const column = columnOf(index.fields[equals.length] ?? '');
  if (query.from !== undefined) conditions.push({ sql: `${column} >= ?`, values: [query.from] });
  if (query.to !== undefined) conditions.push({ sql: `${column} <= ?`, values: [query.to] });
  return conditions;
}

function toStatement(
  select: string,
  collection: CollectionDefinition,
  index: IndexDefinition,
  conditions: readonly Condition[],
): Statement {
  const where = [presenceOf(index), ...conditions.map(({ sql }) => sql)].join(' AND ');
  return {
    sql: `SELECT ${select} FROM ${tableOf(collection)} INDEXED BY ${indexOf(collection, index)} WHERE ${where}`,
    parameters: conditions.flatMap(({ values }) => values.map(toParameter)),
  };
}

export const toCountStatement = (
  collection: CollectionDefinition,
  index: IndexDefinition,
  query: IndexQuery,
): Statement => toStatement('count(*)', collection, index, listConditions(index, query));

/**
 * One document more than the limit is read, to know whether a page follows. The cursor takes the place of the bound on
 * its side, since SQLite would seek by the bound and walk from there.
 */
export function toPageStatement(
  collection: CollectionDefinition,
  index: IndexDefinition,
  query: PageQuery,
  after: CursorPosition | undefined,
): Statement {
  const isDescending = query.order === 'descending';
  const keys = [...index.fields.slice(query.equals?.length ?? 0).map(columnOf), 'id'];
  const { from, to, ...rest } = query;
  const bounds = {
    ...(from !== undefined && (isDescending || !after) && { from }),
    ...(to !== undefined && (!isDescending || !after) && { to }),
  };
  const conditions = listConditions(index, { ...rest, ...bounds });
  if (after) {
    const places = keys.map(() => '?').join(', ');
    conditions.push({
      sql: `(${keys.join(', ')}) ${isDescending ? '<' : '>'} (${places})`,
      values: [...after.values, after.id],
    });
  }
  const statement = toStatement('body', collection, index, conditions);
  const order = keys.map((key) => (isDescending ? `${key} DESC` : key)).join(', ');
  return {
    sql: `${statement.sql} ORDER BY ${order} LIMIT ?`,
    parameters: [...statement.parameters, query.limit + 1],
  };
}
