import type { CollectionDefinition, IndexDefinition } from '../collection.js';
import { StoreFormDiffers } from '../errors.js';
import { listDifferences } from '../formDifferences.js';
import { requireProperNames } from '../properNames.js';
import type { Connection } from './connection.js';

export const tableOf = (collection: CollectionDefinition): string => `"${collection.name}"`;
export const indexOf = (collection: CollectionDefinition, index: IndexDefinition): string =>
  `"${collection.name}.${index.name}"`;
/** Each indexed field is a column that SQLite computes from the body, so the two never differ. */
export const columnOf = (field: string): string => `"$.${field}"`;
/** The condition of a sparse index; a query repeats it word for word, or SQLite does not take the index. */
export const presenceOf = (index: IndexDefinition): string =>
  index.fields.map((field) => `${columnOf(field)} IS NOT NULL`).join(' AND ');

function toTableStatement(collection: CollectionDefinition): string {
  const fields = [...new Set(collection.indexes.flatMap((index) => index.fields))].sort();
  const columns = fields.map((field) => `, ${columnOf(field)} AS (json_extract(body, '$.${field}')) VIRTUAL`);
  const own = 'id TEXT PRIMARY KEY NOT NULL, version INTEGER NOT NULL, body TEXT NOT NULL';
  return `CREATE TABLE ${tableOf(collection)} (${own}${columns.join('')} /* form ${collection.version} */)`;
}

function toIndexStatement(collection: CollectionDefinition, index: IndexDefinition): string {
  const columns = index.fields.map(columnOf).join(', ');
  const [kind, key] = index.unique ? ['UNIQUE INDEX', columns] : ['INDEX', `${columns}, id`];
  return `CREATE ${kind} ${indexOf(collection, index)} ON ${tableOf(collection)} (${key}) WHERE ${presenceOf(index)}`;
}

/** What the file holds of a collection, by name. */
function readStatements(connection: Connection, collection: CollectionDefinition): Map<string, string> {
  const rows = connection.all('SELECT name, sql FROM sqlite_schema WHERE tbl_name = ? AND sql IS NOT NULL', [
    collection.name,
  ]);
  return new Map(rows.map(([name, sql]) => [String(name), String(sql)]));
}

/** Makes the collections that the file lacks; refuses the file with the differences when one has another form. */
export function prepareCollections(
  connection: Connection,
  place: string,
  collections: readonly CollectionDefinition[],
): void {
  connection.transact(() => {
    for (const collection of collections) {
      requireProperNames(collection);
      const expected = new Map([
        [collection.name, toTableStatement(collection)],
        ...collection.indexes.map((index): [string, string] => [
          `${collection.name}.${index.name}`,
          toIndexStatement(collection, index),
        ]),
      ]);
      const found = readStatements(connection, collection);
      if (found.size === 0) for (const sql of expected.values()) connection.run(sql, []);
      const differences = found.size === 0 ? [] : listDifferences(expected, found);
      if (differences.length > 0) throw new StoreFormDiffers(place, differences);
    }
  });
}
