import { PAGE_SIZE_DEFAULT, PAGE_SIZE_MAX, type Page } from '@holdfast/kernel';
import {
  InvalidCursor,
  type CollectionDefinition,
  type Document,
  type IndexQuery,
  type PageQuery,
  type Store,
} from '@holdfast/store';
import { saidError } from './saidError.js';

/** A page in the form that Relay clients read; `nodes` is the short way for everybody else. */
export interface Connection<Node> {
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[];
  readonly nodes: readonly Node[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

export interface ConnectionArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/** Reads one page of an index for a connection field; `first` beyond 0 to 100 is a request error. */
export async function loadConnection<Doc extends Document>(
  store: Store,
  collection: CollectionDefinition<Doc>,
  query: IndexQuery & { readonly order?: 'ascending' | 'descending' },
  { first, after }: ConnectionArguments,
): Promise<Connection<Doc>> {
  const limit = first ?? PAGE_SIZE_DEFAULT;
  if (limit < 0 || limit > PAGE_SIZE_MAX)
    throw saidError('BAD_USER_INPUT', 'PAGE_SIZE_WRONG', { first: limit, firstMax: PAGE_SIZE_MAX });
  const page = await loadPage(store, collection, { ...query, limit: Math.max(1, limit), ...(after ? { after } : {}) });
  if (limit > 0) return toConnection(page, after);
  return toConnection({ items: [], cursors: [], hasNextPage: page.items.length > 0, endCursor: after ?? null }, after);
}

/** A cursor comes from the caller; a wrong one is the caller's mistake. */
async function loadPage<Doc extends Document>(
  store: Store,
  collection: CollectionDefinition<Doc>,
  query: PageQuery,
): Promise<Page<Doc>> {
  try {
    return await store.page(collection, query);
  } catch (fault) {
    if (fault instanceof InvalidCursor) throw saidError('BAD_USER_INPUT', 'CURSOR_UNKNOWN');
    throw fault;
  }
}

export function toConnection<Node>(page: Page<Node>, after?: string | null): Connection<Node> {
  return {
    edges: page.items.map((node, index) => ({ cursor: page.cursors[index] ?? '', node })),
    nodes: page.items,
    pageInfo: {
      hasNextPage: page.hasNextPage,
      hasPreviousPage: after !== undefined && after !== null,
      startCursor: page.cursors[0] ?? null,
      endCursor: page.endCursor,
    },
  };
}

/** The same page with other nodes, such as the states of documents. */
export function mapConnection<From, To>(connection: Connection<From>, map: (node: From) => To): Connection<To> {
  const edges = connection.edges.map(({ cursor, node }) => ({ cursor, node: map(node) }));
  return { edges, nodes: edges.map(({ node }) => node), pageInfo: connection.pageInfo };
}
