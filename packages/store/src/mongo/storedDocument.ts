import { isTooLarge, type Document } from '../document.js';
import { toPlainJson } from '../plainJson.js';

/** A document as the server keeps it: its id is called `_id`, and everything else is as it is. */
export interface StoredDocument {
  readonly _id: string;
  readonly version: number;
}

/** Undefined for a document that is too large. Throws NotPlainJson for what would not come back as it went in. */
export function toStored(collection: string, document: Document): StoredDocument | undefined {
  if (isTooLarge(toPlainJson(collection, document))) return undefined;
  const { id, ...rest } = document;
  return { _id: id, ...rest };
}

/** The cast is a parsing edge: the documents were written by this store, so their form is the collection's. */
export const fromStored = <Doc extends Document>(all: readonly StoredDocument[]): Doc[] =>
  all.map(({ _id, ...rest }) => ({ id: _id, ...rest }) as unknown as Doc);
