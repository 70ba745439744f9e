import { mongo } from 'mongoose';
import type { CollectionDefinition } from '../collection.js';
import { StoreFormDiffers } from '../errors.js';
import { listDifferences } from '../formDifferences.js';
import { requireProperNames } from '../properNames.js';
import { openConnection, type MongoPlace } from './connection.js';
import { FORMS, readForm, toForm, toIndexDescription, type Form, type StoredForm } from './form.js';

export interface MongoStoreOptions extends MongoPlace {
  readonly collections: readonly CollectionDefinition[];
}

const NAMESPACE_EXISTS = 48;

async function createCollection(database: mongo.Db, name: string): Promise<void> {
  try {
    await database.createCollection(name);
  } catch (error) {
    if (!(error instanceof mongo.MongoServerError) || error.code !== NAMESPACE_EXISTS) throw error;
  }
}

/** The form stands before its collection, so that a collection without a form is none of ours. */
async function createMissing(database: mongo.Db, collection: CollectionDefinition, found: Form): Promise<void> {
  const { name, version, indexes } = collection;
  if (!found.has(name)) {
    const forms = database.collection<StoredForm>(FORMS);
    await forms.updateOne({ _id: name }, { $setOnInsert: { version } }, { upsert: true });
    await createCollection(database, name);
  }
  const missing = indexes.filter((index) => !found.has(`${name}.${index.name}`)).map(toIndexDescription);
  if (missing.length > 0) await database.collection(name).createIndexes(missing);
}

/** Reads what a database holds; throws StoreFormDiffers when something is there in another form. */
export async function requireForm(
  database: mongo.Db,
  place: string,
  collections: readonly CollectionDefinition[],
  mayLack: boolean,
): Promise<readonly Form[]> {
  collections.forEach(requireProperNames);
  const found = await Promise.all(collections.map((collection) => readForm(database, collection)));
  const differences = collections.flatMap((collection, at) => {
    const expected = toForm(collection);
    const stored = found[at] ?? new Map<string, string>();
    return listDifferences(expected, mayLack ? new Map([...expected, ...stored]) : stored);
  });
  if (differences.length > 0) throw new StoreFormDiffers(place, differences, '"holdfast migrate" makes what it lacks.');
  return found;
}

/**
 * Makes the collections and indexes that a database lacks. It may be repeated, and goes on where it was interrupted.
 * Throws StoreFormDiffers, and changes nothing, when something is there in another form than the defined one.
 */
export async function prepareMongoCollections({ collections, ...where }: MongoStoreOptions): Promise<void> {
  const { database, place, guard, close } = await openConnection(where);
  try {
    await guard(async () => {
      const found = await requireForm(database, place, collections, true);
      for (const [at, collection] of collections.entries()) {
        await createMissing(database, collection, found[at] ?? new Map());
      }
      await requireForm(database, place, collections, false);
    });
  } finally {
    await close();
  }
}
