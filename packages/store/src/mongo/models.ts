import { invariant } from '@holdfast/kernel';
import { Schema, type Connection, type Model } from 'mongoose';
import type { CollectionDefinition } from '../collection.js';
import { pathsOf } from './filters.js';
import type { StoredDocument } from './storedDocument.js';

/** The model of each collection, to read and to delete by. Its schema knows the fields that a filter may name. */
export type Models = (collection: CollectionDefinition) => Model<StoredDocument>;

function toSchema(collection: CollectionDefinition): Schema<StoredDocument> {
  const paths = collection.indexes.flatMap(pathsOf).map((path) => [path, Schema.Types.Mixed] as const);
  return new Schema<StoredDocument>(
    { ...Object.fromEntries(paths), _id: String, version: Number },
    { strict: false, minimize: false, versionKey: false, id: false },
  );
}

export function createModels(connection: Connection, collections: readonly CollectionDefinition[]): Models {
  const models = new Map(
    collections.map((collection) => [
      collection.name,
      connection.model<StoredDocument>(collection.name, toSchema(collection), collection.name),
    ]),
  );
  return (collection) => {
    const model = models.get(collection.name);
    invariant(model, `The store was opened without the collection ${collection.name}.`);
    return model;
  };
}
