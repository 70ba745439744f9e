import type { Id, Page } from '@holdfast/kernel';
import type { CollectionDefinition } from '../collection.js';
import { parseCursor, toCursors } from '../cursor.js';
import type { Document } from '../document.js';
import { getIndex, getPageIndex, requireLimit } from '../indexQuery.js';
import { requireReadableIds } from '../readableIds.js';
import type { IndexQuery, ListQuery, PageQuery } from '../store.js';
import type { Connection } from './connection.js';
import { tableOf } from './form.js';
import { toCountStatement, toPageStatement } from './pageStatement.js';
import type { ReadCache, Reading } from './readCache.js';

/** The ways to read a store, each from the cache where what it holds still stands. */
export interface Reads {
  get<Doc extends Document>(collection: CollectionDefinition<Doc>, id: Id): Doc | undefined;
  getMany<Doc extends Document>(collection: CollectionDefinition<Doc>, ids: readonly Id[]): readonly Doc[];
  page<Doc extends Document>(collection: CollectionDefinition<Doc>, query: PageQuery): Page<Doc>;
  count(collection: CollectionDefinition, query: IndexQuery): number;
  /** Never from the cache: what copies a whole store asks for nothing twice. */
  list<Doc extends Document>(collection: CollectionDefinition<Doc>, query: ListQuery): readonly Doc[];
}

/** More at once are work in bulk, which asks for nothing twice. */
const CACHED_IDS_MAX = 100;

/** The cast is a parsing edge: bodies were written by this store, so their form is the collection's. */
const parseBody = <Doc extends Document>(_of: CollectionDefinition<Doc>, body: string): Doc => JSON.parse(body) as Doc;

const readBodies = (connection: Connection, sql: string, parameters: readonly (string | number)[]): readonly string[] =>
  connection.all(sql, parameters).map(([body]) => String(body));

function readMany<Doc extends Document>(
  connection: Connection,
  collection: CollectionDefinition<Doc>,
  ids: readonly Id[],
): readonly Reading<Doc>[] {
  const [only] = ids;
  const [condition, parameter] =
    only !== undefined && ids.length === 1
      ? ['= ?', only]
      : ['IN (SELECT value FROM json_each(?))', JSON.stringify(ids)];
  const sql = `SELECT body FROM ${tableOf(collection)} WHERE id ${condition}`;
  return readBodies(connection, sql, [parameter]).map((body) => ({
    value: parseBody(collection, body),
    characters: body.length,
  }));
}

function readPage<Doc extends Document>(
  connection: Connection,
  collection: CollectionDefinition<Doc>,
  query: PageQuery,
): Reading<Page<Doc>> {
  const index = getPageIndex(collection, query);
  const after = query.after === undefined ? undefined : parseCursor(collection, index, query, query.after);
  const { sql, parameters } = toPageStatement(collection, index, query, after);
  const bodies = readBodies(connection, sql, parameters);
  const items = bodies.slice(0, query.limit).map((body) => parseBody(collection, body));
  const cursors = toCursors(collection, index, query, items);
  return {
    value: { items, cursors, hasNextPage: bodies.length > query.limit, endCursor: cursors.at(-1) ?? null },
    characters: bodies.reduce((sum, { length }) => sum + length, 0),
  };
}

function readCount(connection: Connection, collection: CollectionDefinition, query: IndexQuery): Reading<number> {
  const { sql, parameters } = toCountStatement(collection, getIndex(collection, query), query);
  return { value: Number(connection.all(sql, parameters)[0]?.[0]), characters: 0 };
}

function readList<Doc extends Document>(
  connection: Connection,
  collection: CollectionDefinition<Doc>,
  { after, limit }: ListQuery,
): readonly Doc[] {
  requireLimit(collection, limit);
  const [condition, values] = after === undefined ? ['', []] : ['WHERE id > ? ', [after]];
  const sql = `SELECT body FROM ${tableOf(collection)} ${condition}ORDER BY id LIMIT ?`;
  return readBodies(connection, sql, [...values, limit]).map((body) => parseBody(collection, body));
}

/** The reads of one open file. */
export function createReads(connection: Connection, cache: ReadCache): Reads {
  function getMany<Doc extends Document>(collection: CollectionDefinition<Doc>, ids: readonly Id[]): readonly Doc[] {
    requireReadableIds(collection, ids);
    if (ids.length > CACHED_IDS_MAX) return readMany(connection, collection, ids).map(({ value }) => value);
    const found: Doc[] = [];
    const missing: Id[] = [];
    for (const id of new Set(ids)) {
      const known = cache.find(collection, id);
      if (known) found.push(known);
      else missing.push(id);
    }
    if (missing.length === 0) return found;
    for (const { value, characters } of readMany(connection, collection, missing)) {
      cache.keep(collection, value, characters);
      found.push(value);
    }
    return found;
  }

  return {
    get: (collection, id) => getMany(collection, [id])[0],
    getMany,
    page: (collection, query) =>
      cache.answer(collection, JSON.stringify(query), () => readPage(connection, collection, query)),
    list: (collection, query) => readList(connection, collection, query),
    count: (collection, query) =>
      cache.answer(collection, `count ${JSON.stringify(query)}`, () => readCount(connection, collection, query)),
  };
}
