import type { Id } from '@holdfast/kernel';
import type { CollectionDefinition } from '../collection.js';
import { isTooLarge } from '../document.js';
import { toPlainJson } from '../plainJson.js';
import type { Write, WriteOutcome } from '../store.js';
import { requireProperWrites } from '../writes.js';
import type { Connection } from './connection.js';
import { tableOf } from './form.js';
import type { ReadCache } from './readCache.js';

/** The ways to write a store, all committed and none on the disk yet; each makes the cache forget what it changes. */
export interface Writes {
  write(write: Write): WriteOutcome;
  writeMany(writes: readonly Write[]): readonly WriteOutcome[];
  delete(collection: CollectionDefinition, id: Id, expectedVersion: number): boolean;
}

const toOutcome = (changedRows: number): WriteOutcome => (changedRows === 1 ? 'written' : 'conflict');

interface Statements {
  readonly insert: string;
  readonly replace: string;
}

/** Texts that are made once: a new text would be hashed at every write to find what was prepared for it. */
const statements = new WeakMap<CollectionDefinition, Statements>();

function statementsOf(collection: CollectionDefinition): Statements {
  const known = statements.get(collection);
  if (known) return known;
  const table = tableOf(collection);
  const made = {
    insert: `INSERT INTO ${table} (id, version, body) VALUES (?, ?, ?) ON CONFLICT DO NOTHING`,
    replace: `UPDATE OR IGNORE ${table} SET version = ?, body = ? WHERE id = ? AND version = ?`,
  };
  statements.set(collection, made);
  return made;
}

/** The statement of one write; the text is made before, so that a flaw in one document stops the batch at its start. */
function toRun(connection: Connection, write: Write): () => WriteOutcome {
  const { collection, document } = write;
  const { insert, replace } = statementsOf(collection);
  const body = toPlainJson(collection.name, document);
  if (isTooLarge(body)) return () => 'tooLarge';
  if (write.kind !== 'replace') return () => toOutcome(connection.run(insert, [document.id, document.version, body]));
  return () => toOutcome(connection.run(replace, [document.version, body, document.id, write.expectedVersion]));
}

function writeAll(connection: Connection, writes: readonly Write[]): readonly WriteOutcome[] {
  requireProperWrites(writes);
  const runs = writes.map((write) => toRun(connection, write));
  if (runs.length === 0) return [];
  return connection.transact(() => runs.map((run) => run()));
}

/** The writes of one open file. */
export function createWrites(connection: Connection, cache: ReadCache): Writes {
  const writeMany = (writes: readonly Write[]): readonly WriteOutcome[] => {
    for (const { collection, document } of writes) cache.forget(collection, document.id);
    return writeAll(connection, writes);
  };
  return {
    write: (one) => writeMany([one])[0] ?? 'conflict',
    writeMany,
    delete(collection, id, expectedVersion) {
      cache.forget(collection, id);
      const sql = `DELETE FROM ${tableOf(collection)} WHERE id = ? AND version = ?`;
      return connection.run(sql, [id, expectedVersion]) === 1;
    },
  };
}
