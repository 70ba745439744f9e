import type { Page } from '@holdfast/kernel';
import {
  compareIndexValues,
  getIndex,
  getPageIndex,
  isTooLarge,
  parseCursor,
  requireLimit,
  readIndexValues,
  toCursors,
  toPlainJson,
  type CollectionDefinition,
  type Document,
  type IndexDefinition,
  type IndexQuery,
  type IndexValue,
  type ListQuery,
  type PageQuery,
  type Write,
  type WriteOutcome,
} from '@holdfast/store';

/** What a store's server would keep: texts of documents, that outlive whoever wrote them. */
export interface Documents {
  get<Doc extends Document>(collection: CollectionDefinition<Doc>, id: string): Doc | undefined;
  write(write: Write): WriteOutcome;
  page<Doc extends Document>(collection: CollectionDefinition<Doc>, query: PageQuery): Page<Doc>;
  count(collection: CollectionDefinition, query: IndexQuery): number;
  delete(collection: CollectionDefinition, id: string, expectedVersion: number): boolean;
  listById<Doc extends Document>(collection: CollectionDefinition<Doc>, query: ListQuery): readonly Doc[];
  /** Every document of every collection, in the order of their first write. */
  list(): readonly { readonly collection: string; readonly document: Document }[];
}

/** Called before a document is replaced, so that a rule about its history can be checked. */
export type OnReplace = (collection: string, before: Document, after: Document) => void;

const compareAll = (a: readonly IndexValue[], b: readonly IndexValue[]): number =>
  a.reduce<number>((order, value, at) => order || compareIndexValues(value, b[at] ?? value), 0);

function isInQuery({ equals = [], from, to }: IndexQuery, values: readonly IndexValue[]): boolean {
  if (equals.some((wanted, at) => wanted !== values[at])) return false;
  const next = values[equals.length];
  if (next === undefined) return true;
  if (from !== undefined && compareIndexValues(next, from) < 0) return false;
  return to === undefined || compareIndexValues(next, to) <= 0;
}

const listStretch = <Doc extends Document>(all: readonly Doc[], { after, limit }: ListQuery): readonly Doc[] =>
  all
    .filter(({ id }) => after === undefined || compareIndexValues(id, after) > 0)
    .sort((a, b) => compareIndexValues(a.id, b.id))
    .slice(0, limit);

/** The document as it comes back from its text; nobody can change it but by a write. */
const freeze = (value: unknown): unknown => {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(freeze);
  return value;
};
// What was stored as a document is read as one.
const parseStored = (text: string): Document => freeze(JSON.parse(text)) as Document;

export function createDocuments(onReplace: OnReplace = () => undefined): Documents {
  const collections = new Map<string, Map<string, Document>>();
  const inCollection = <Doc extends Document>({ name }: CollectionDefinition<Doc>): Map<string, Doc> => {
    const found = collections.get(name) ?? new Map<string, Document>();
    collections.set(name, found);
    // A collection holds what its definition says: its writers are typed by it.
    return found as Map<string, Doc>;
  };

  function find<Doc extends Document>(
    collection: CollectionDefinition<Doc>,
    index: IndexDefinition,
    query: IndexQuery,
  ) {
    const found: { readonly document: Doc; readonly values: readonly IndexValue[] }[] = [];
    for (const document of inCollection(collection).values()) {
      const values = readIndexValues(index, document);
      if (values && isInQuery(query, values)) found.push({ document, values });
    }
    return found;
  }

  const isTaken = (collection: CollectionDefinition, document: Document): boolean =>
    collection.indexes.some((index) => {
      const values = index.unique ? readIndexValues(index, document) : undefined;
      if (!values) return false;
      return find(collection, index, { index: index.name, equals: values }).some((f) => f.document.id !== document.id);
    });

  return {
    get: (collection, id) => inCollection(collection).get(id),
    write(write) {
      const { collection, document } = write;
      const text = toPlainJson(collection.name, document);
      if (isTooLarge(text)) return 'tooLarge';
      const standing = inCollection(collection).get(document.id);
      if (standing?.version !== (write.kind === 'replace' ? write.expectedVersion : undefined)) return 'conflict';
      if (isTaken(collection, document)) return 'conflict';
      if (standing) onReplace(collection.name, standing, document);
      inCollection(collection).set(document.id, parseStored(text));
      return 'written';
    },
    page<Doc extends Document>(collection: CollectionDefinition<Doc>, query: PageQuery): Page<Doc> {
      const index = getPageIndex(collection, query);
      const direction = query.order === 'descending' ? -1 : 1;
      const skip = query.equals?.length ?? 0;
      const after = query.after === undefined ? undefined : parseCursor(collection, index, query, query.after);
      const found = find(collection, index, query)
        .map(({ document, values }) => ({ document, key: [...values.slice(skip), document.id] }))
        .filter(({ key }) => !after || compareAll(key, [...after.values, after.id]) * direction > 0)
        .sort((a, b) => compareAll(a.key, b.key) * direction);
      const items = found.slice(0, query.limit).map(({ document }) => document);
      const cursors = toCursors(collection, index, query, items);
      return { items, cursors, hasNextPage: found.length > query.limit, endCursor: cursors.at(-1) ?? null };
    },
    count: (collection, query) => find(collection, getIndex(collection, query), query).length,
    delete(collection, id, expectedVersion) {
      if (inCollection(collection).get(id)?.version !== expectedVersion) return false;
      return inCollection(collection).delete(id);
    },
    listById(collection, query) {
      requireLimit(collection, query.limit);
      return listStretch([...inCollection(collection).values()], query);
    },
    list: () =>
      [...collections].flatMap(([collection, stored]) =>
        [...stored.values()].map((document) => ({ collection, document })),
      ),
  };
}
