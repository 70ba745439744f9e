import type { Id, Page } from '@holdfast/kernel';
import type { CollectionDefinition } from './collection.js';
import type { Document } from './document.js';
import type { IndexValue } from './indexValue.js';

/** Which part of an index: equal to the leading values, then a range of the field that follows them. */
export interface IndexQuery {
  readonly index: string;
  readonly equals?: readonly IndexValue[];
  /** Bounds of the next field, both inclusive. */
  readonly from?: IndexValue;
  readonly to?: IndexValue;
}

export interface PageQuery extends IndexQuery {
  /** At most this many documents, 1 to 1,000. */
  readonly limit: number;
  /** The `endCursor` of the page before, opaque, valid for the same query only. */
  readonly after?: string;
  readonly order?: 'ascending' | 'descending';
}

/** A stretch of a whole collection, in the order of the ids by their UTF-8 bytes. */
export interface ListQuery {
  /** At most this many documents, 1 to 1,000. */
  readonly limit: number;
  /** The last id of the stretch before. */
  readonly after?: Id;
}

/**
 * What became of one write. A conflict means that the stored version was another, or that an id or unique key exists.
 * A document that is too large is left as it was, and the other writes of its batch are not held up by it.
 */
export type WriteOutcome = 'written' | 'conflict' | 'tooLarge';

/**
 * One write of a batch: an insert has version 1, a replace names the version that it expects to find. A load inserts a
 * document of an archive with the version that it has there.
 */
export type Write<Doc extends Document = Document> =
  | { readonly kind: 'insert' | 'load'; readonly collection: CollectionDefinition<Doc>; readonly document: Doc }
  | {
      readonly kind: 'replace';
      readonly collection: CollectionDefinition<Doc>;
      /** The whole new document; its `version` is `expectedVersion` + 1. */
      readonly document: Doc;
      readonly expectedVersion: number;
    };

export interface WriteManyOptions {
  /**
   * True for writes that are made again when a power failure undoes them: an adapter may answer before they are on the
   * disk, and gives them to readers before. They stand in their order, and whatever is written durably after them
   * stands only with them. What leaves the store without such a write, an answer or an event, must hold without them:
   * repeatable are removals of events that are then appended again, places in a course of work, and entries that count
   * for nothing until a durable write follows.
   */
  readonly isRepeatable?: boolean;
}

/**
 * The store of one service. Ten methods that SQLite and MongoDB keep equally; a query that does not fit is a read
 * model built by events. Faults (disk, network) are exceptions; a conflict is an outcome.
 */
export interface Store {
  get<Doc extends Document>(collection: CollectionDefinition<Doc>, id: Id): Promise<Doc | undefined>;
  /** Those that exist, in no promised order; at most 10,000 ids. */
  getMany<Doc extends Document>(collection: CollectionDefinition<Doc>, ids: readonly Id[]): Promise<readonly Doc[]>;
  insert<Doc extends Document>(collection: CollectionDefinition<Doc>, document: Doc): Promise<WriteOutcome>;
  replace<Doc extends Document>(
    collection: CollectionDefinition<Doc>,
    document: Doc,
    expectedVersion: number,
  ): Promise<WriteOutcome>;
  /**
   * Many guarded writes in one round trip, an outcome each, in their order; no two of them touch the same document.
   * It is not atomic in every world: callers are right for every subset.
   */
  writeMany(writes: readonly Write[], options?: WriteManyOptions): Promise<readonly WriteOutcome[]>;
  page<Doc extends Document>(collection: CollectionDefinition<Doc>, query: PageQuery): Promise<Page<Doc>>;
  count(collection: CollectionDefinition, query: IndexQuery): Promise<number>;
  /** All documents by their ids, a stretch at a time; fewer than the limit are the last. For whoever copies a store. */
  list<Doc extends Document>(collection: CollectionDefinition<Doc>, query: ListQuery): Promise<readonly Doc[]>;
  /** True when the document stood there at the expected version and is gone now. */
  delete(collection: CollectionDefinition, id: Id, expectedVersion: number): Promise<boolean>;
  close(): Promise<void>;
}
