import type { Document } from './document.js';

/**
 * An index as data. `fields` are paths into the document (`state.cohortId`); a document is in the index when it has
 * every field, with a value other than null. Pages are ordered by the fields, then by `id`.
 */
export interface IndexDefinition {
  readonly name: string;
  readonly fields: readonly string[];
  readonly unique?: boolean;
}

/** A collection as data: SQLite and MongoDB make the same thing of it. `version` rises when its documents change form. */
export interface CollectionDefinition<Doc extends Document = Document> {
  readonly name: string;
  readonly version: number;
  readonly indexes: readonly IndexDefinition[];
  /** Carries the document's type; never set. */
  readonly document?: Doc;
}

/** Defines a collection; the type parameter is what its documents look like. */
export const defineCollection = <Doc extends Document>(
  definition: Omit<CollectionDefinition<Doc>, 'document'>,
): CollectionDefinition<Doc> => definition;
