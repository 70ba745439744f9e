import { mongo } from 'mongoose';
import { StoreFault } from '../errors.js';
import type { Write, WriteOutcome } from '../store.js';
import { requireProperWrites } from '../writes.js';
import type { MongoConnection } from './connection.js';
import { toStored, type StoredDocument } from './storedDocument.js';

type Namespaces = Readonly<Record<string, StoredDocument>>;
type WriteModel = mongo.ClientBulkWriteModel<Namespaces>;
interface Answer {
  readonly result: mongo.ClientBulkWriteResult;
  /** The writes that met an id or a unique key which exists, by their places. */
  readonly conflicts: ReadonlyMap<number, unknown>;
}

const DUPLICATE_KEY = 11_000;

function toModel(database: string, write: Write, stored: StoredDocument): WriteModel {
  const namespace = `${database}.${write.collection.name}`;
  if (write.kind !== 'replace') return { name: 'insertOne', namespace, document: stored };
  const filter = { _id: stored._id, version: write.expectedVersion };
  return { name: 'replaceOne', namespace, filter, replacement: stored };
}

/** A replace that finds no document of its version matches none: there is nothing that could be made by mistake. */
async function sendWrites(client: mongo.MongoClient, models: readonly WriteModel[]): Promise<Answer> {
  try {
    const result = await client.bulkWrite<Namespaces>(models, { ordered: false, verboseResults: true });
    return { result, conflicts: new Map() };
  } catch (error) {
    if (!(error instanceof mongo.MongoClientBulkWriteError) || !error.partialResult) throw error;
    const reasons = [...error.writeErrors.values()]
      .filter(({ code }) => code !== DUPLICATE_KEY)
      .map(({ message }) => message)
      .concat(error.writeConcernErrors.map(({ message }) => String(message)));
    if (reasons[0] !== undefined) throw new mongo.MongoServerError({ message: reasons[0] });
    return { result: error.partialResult, conflicts: error.writeErrors };
  }
}

function toOutcome(place: string, write: Write, at: number, { result, conflicts }: Answer): WriteOutcome {
  if (conflicts.has(at)) return 'conflict';
  if (write.kind !== 'replace' && result.insertResults?.has(at)) return 'written';
  const replaced = result.updateResults?.get(at)?.matchedCount;
  if (write.kind === 'replace' && replaced !== undefined) return replaced === 1 ? 'written' : 'conflict';
  throw new StoreFault(`The store ${place} did not say what became of a write.`);
}

/**
 * Sends all writes as one unordered `bulkWrite`, whatever their collections, and gives each its outcome. Whether writes
 * are repeatable makes no difference here: with a weaker concern a process would not read what it has just written. The
 * driver repeats a command whose acknowledgment was lost; MongoDB then knows it again, and a server that does not calls
 * the process's own write a conflict.
 */
export async function writeAll(
  { place, connection, database }: MongoConnection,
  writes: readonly Write[],
): Promise<readonly WriteOutcome[]> {
  requireProperWrites(writes);
  const models: WriteModel[] = [];
  // Where each write stands among those that are sent; what is too large is not.
  const places = writes.map((write) => {
    const stored = toStored(write.collection.name, write.document);
    return stored && models.push(toModel(database.databaseName, write, stored)) - 1;
  });
  if (models.length === 0) return writes.map(() => 'tooLarge');
  const answer = await sendWrites(connection.getClient(), models);
  return writes.map((write, index) => {
    const at = places[index];
    return at === undefined ? 'tooLarge' : toOutcome(place, write, at, answer);
  });
}
