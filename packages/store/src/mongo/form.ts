import type { mongo } from 'mongoose';
import type { CollectionDefinition, IndexDefinition } from '../collection.js';
import { keysOf, toPartialFilter } from './filters.js';

/** Which form of documents each collection holds, by its name. */
export const FORMS = 'holdfastForms';
export interface StoredForm {
  readonly _id: string;
  readonly version: number;
}

/** The parts of a collection by their names, each with a text that says its form. */
export type Form = ReadonlyMap<string, string>;

const UNTOLD: ReadonlySet<string> = new Set(['v', 'ns', 'name', 'background']);

export const toIndexDescription = (index: IndexDefinition): mongo.IndexDescription => ({
  name: index.name,
  key: Object.fromEntries(keysOf(index).map((key) => [key, 1])),
  ...(index.unique && { unique: true }),
  partialFilterExpression: toPartialFilter(index),
});

/** The order of an index's keys means something, that of its options does not. */
function toText(description: object): string {
  const told = Object.entries(description).filter(([option]) => !UNTOLD.has(option));
  return JSON.stringify(Object.fromEntries(told.sort(([a], [b]) => (a < b ? -1 : 1))));
}

export const toForm = (collection: CollectionDefinition): Form =>
  new Map([
    [collection.name, `form ${collection.version}`],
    ...collection.indexes.map((index): [string, string] => [
      `${collection.name}.${index.name}`,
      toText(toIndexDescription(index)),
    ]),
  ]);

/**
 * What a database holds of a collection; nothing when it has neither the collection nor its form. An index that is not
 * defined is left out: a release that works beside this one may need it, and it changes no answer, unless it is unique.
 */
export async function readForm(database: mongo.Db, { name, indexes: defined }: CollectionDefinition): Promise<Form> {
  const [found] = await database.listCollections({ name }, { nameOnly: true }).toArray();
  const form = await database.collection<StoredForm>(FORMS).findOne({ _id: name });
  if (!found) return new Map();
  const isDefined = (index: string | undefined): boolean => defined.some((ours) => ours.name === index);
  const indexes = await database.collection(name).indexes();
  return new Map([
    [name, form ? `form ${form.version}` : 'no form'],
    ...indexes
      .filter((index) => index.name !== '_id_' && (index.unique === true || isDefined(index.name)))
      .map((index): [string, string] => [`${name}.${index.name}`, toText(index)]),
  ]);
}
