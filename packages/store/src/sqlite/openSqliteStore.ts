import { invariant, type Id, type Page } from '@holdfast/kernel';
import type { CollectionDefinition } from '../collection.js';
import { parseCursor, toCursors } from '../cursor.js';
import { DOCUMENT_BYTES_MAX, type Document } from '../document.js';
import { getIndex, getPageIndex } from '../indexQuery.js';
import { toPlainJson } from '../plainJson.js';
import type { IndexQuery, PageQuery, Store, Write, WriteOutcome } from '../store.js';
import { requireProperWrites } from '../writes.js';
import { openConnection, type Connection } from './connection.js';
import { prepareCollections, tableOf } from './form.js';
import { toCountStatement, toPageStatement } from './pageStatement.js';

const IDS_MAX = 10_000;

export interface SqliteStoreOptions {
  /** The path of the file, or `:memory:` for a store that ends with the process. */
  readonly file: string;
  readonly collections: readonly CollectionDefinition[];
}

/** The cast is a parsing edge: bodies were written by this store, so their form is the collection's. */
const parseBodies = <Doc extends Document>(rows: readonly (readonly unknown[])[]): Doc[] =>
  rows.map(([body]) => JSON.parse(String(body)) as Doc);

/** A unit of UTF-16 takes at most three bytes, so that few texts have to be measured. */
const isTooLarge = (body: string): boolean =>
  body.length > DOCUMENT_BYTES_MAX / 3 && Buffer.byteLength(body) > DOCUMENT_BYTES_MAX;

const toOutcome = (changedRows: number): WriteOutcome => (changedRows === 1 ? 'written' : 'conflict');

/** The statement of one write; the text is made before, so that a flaw in one document stops the batch at its start. */
function toRun(connection: Connection, write: Write): () => WriteOutcome {
  const { collection, document } = write;
  const table = tableOf(collection);
  const body = toPlainJson(collection.name, document);
  if (isTooLarge(body)) return () => 'tooLarge';
  if (write.kind === 'insert') {
    const sql = `INSERT INTO ${table} (id, version, body) VALUES (?, ?, ?) ON CONFLICT DO NOTHING`;
    return () => toOutcome(connection.run(sql, [document.id, document.version, body]));
  }
  const sql = `UPDATE OR IGNORE ${table} SET version = ?, body = ? WHERE id = ? AND version = ?`;
  return () => toOutcome(connection.run(sql, [document.version, body, document.id, write.expectedVersion]));
}

function writeAll(connection: Connection, writes: readonly Write[], isRepeatable = false): readonly WriteOutcome[] {
  requireProperWrites(writes);
  const runs = writes.map((write) => toRun(connection, write));
  if (runs.length === 0) return [];
  const work = () => runs.map((run) => run());
  return isRepeatable ? connection.transactRepeatable(work) : connection.transact(work);
}

function readPage<Doc extends Document>(
  connection: Connection,
  collection: CollectionDefinition<Doc>,
  query: PageQuery,
): Page<Doc> {
  const index = getPageIndex(collection, query);
  const after = query.after === undefined ? undefined : parseCursor(collection, index, query, query.after);
  const { sql, parameters } = toPageStatement(collection, index, query, after);
  const found = parseBodies<Doc>(connection.all(sql, parameters));
  const items = found.slice(0, query.limit);
  const cursors = toCursors(collection, index, query, items);
  return { items, cursors, hasNextPage: found.length > query.limit, endCursor: cursors.at(-1) ?? null };
}

function count(connection: Connection, collection: CollectionDefinition, query: IndexQuery): number {
  const { sql, parameters } = toCountStatement(collection, getIndex(collection, query), query);
  return Number(connection.all(sql, parameters)[0]?.[0]);
}

function getMany<Doc extends Document>(
  connection: Connection,
  collection: CollectionDefinition<Doc>,
  ids: readonly Id[],
): readonly Doc[] {
  invariant(ids.length <= IDS_MAX, `At most ${IDS_MAX} documents of ${collection.name} are read at once.`);
  const sql = `SELECT body FROM ${tableOf(collection)} WHERE id IN (SELECT value FROM json_each(?))`;
  return parseBodies<Doc>(connection.all(sql, [JSON.stringify(ids)]));
}

/**
 * Opens the store of one service in one SQLite file. A write is on the disk when its promise resolves. Throws
 * StoreFormDiffers when the file's collections are not the defined ones.
 */
export function openSqliteStore({ file, collections }: SqliteStoreOptions): Store {
  const connection = openConnection(file);
  try {
    prepareCollections(connection, file, collections);
  } catch (error) {
    connection.close();
    throw error;
  }
  const write = (one: Write): WriteOutcome => writeAll(connection, [one])[0] ?? 'conflict';
  return {
    get: async <Doc extends Document>(collection: CollectionDefinition<Doc>, id: Id) =>
      parseBodies<Doc>(connection.all(`SELECT body FROM ${tableOf(collection)} WHERE id = ?`, [id]))[0],
    getMany: async (collection, ids) => getMany(connection, collection, ids),
    insert: async (collection, document) => write({ kind: 'insert', collection, document }),
    replace: async (collection, document, expectedVersion) =>
      write({ kind: 'replace', collection, document, expectedVersion }),
    writeMany: async (writes, { isRepeatable = false } = {}) => writeAll(connection, writes, isRepeatable),
    page: async (collection, query) => readPage(connection, collection, query),
    count: async (collection, query) => count(connection, collection, query),
    delete: async (collection, id, version) =>
      connection.run(`DELETE FROM ${tableOf(collection)} WHERE id = ? AND version = ?`, [id, version]) === 1,
    close: async () => connection.close(),
  };
}
