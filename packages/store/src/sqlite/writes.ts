import type { Id } from '@holdfast/kernel';
import type { CollectionDefinition } from '../collection.js';
import { isTooLarge } from '../document.js';
import { toPlainJson } from '../plainJson.js';
import type { Write, WriteOutcome } from '../store.js';
import { requireProperWrites } from '../writes.js';
import type { Connection } from './connection.js';
import { tableOf } from './form.js';
import type { ReadCache } from './readCache.js';

/** The ways to write a store; each makes the cache forget what it changes. */
export interface Writes {
  write(write: Write): WriteOutcome;
  writeMany(writes: readonly Write[], isRepeatable: boolean): readonly WriteOutcome[];
  delete(collection: CollectionDefinition, id: Id, expectedVersion: number): boolean;
}

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

function writeAll(connection: Connection, writes: readonly Write[], isRepeatable: boolean): readonly WriteOutcome[] {
  requireProperWrites(writes);
  const runs = writes.map((write) => toRun(connection, write));
  if (runs.length === 0) return [];
  const work = () => runs.map((run) => run());
  return isRepeatable ? connection.transactRepeatable(work) : connection.transact(work);
}

/** The writes of one open file. */
export function createWrites(connection: Connection, cache: ReadCache): Writes {
  const writeMany = (writes: readonly Write[], isRepeatable: boolean): readonly WriteOutcome[] => {
    for (const { collection, document } of writes) cache.forget(collection, document.id);
    return writeAll(connection, writes, isRepeatable);
  };
  return {
    write: (one) => writeMany([one], false)[0] ?? 'conflict',
    writeMany,
    delete(collection, id, expectedVersion) {
      cache.forget(collection, id);
      const sql = `DELETE FROM ${tableOf(collection)} WHERE id = ? AND version = ?`;
      return connection.run(sql, [id, expectedVersion]) === 1;
    },
  };
}
