import { localOperator, silentLogger } from '@holdfast/chassis';
import { supergraphSdl } from '@holdfast/schema';
import { getOperationAST, parse } from 'graphql';
import { createOperations, type OperationRequest } from '../execution/operations.js';
import { loadSupergraph, type ExecutorAnswer, type ExecutorRequest } from '../supergraph.js';
import { createCallSubgraph, type CallSubgraph } from '../transport/callSubgraph.js';
import type { SubgraphTransport } from '../transport/subgraphTransport.js';

/** What a reader sees of an answer. */
export interface ReadableAnswer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly path?: readonly (string | number)[] }[];
}

/** One operation run three times over the same subgraphs. */
export interface Comparison {
  readonly stock: ReadableAnswer;
  /** By our executor, as Apollo Server calls it. */
  readonly ours: ReadableAnswer;
  /** By our executor once it is known; undefined when it is left to the stock one. */
  readonly again: ReadableAnswer | undefined;
}

export interface StockComparison {
  run(request: OperationRequest): Promise<Comparison>;
  stop(): Promise<void>;
}

const askNow = () => ({ viewer: localOperator, traceId: 'comparison', askedAt: performance.now() });
const LIMITS = { queryTimeoutMs: 5_000, queryDeadlineMs: 5_000, mutationTimeoutMs: 5_000 };

/** Where a whole batch fails the stock executor writes its own path language; only what is before it is a path. */
const cut = (path: readonly (string | number)[] | undefined): readonly (string | number)[] | undefined =>
  path?.includes('@') ? path.slice(0, path.indexOf('@')) : path;

function toReadable({ data, errors }: ExecutorAnswer): ReadableAnswer {
  const shown = { data, errors: errors?.map(({ message, path }) => ({ message, path: cut(path) })) };
  // Both sides as a client reads them.
  return JSON.parse(JSON.stringify(shown)) as ReadableAnswer;
}

/** Our executor beside the one of `@apollo/gateway`, which is the reference: ours is only allowed to be faster. */
export async function openStockComparison(list: readonly SubgraphTransport[]): Promise<StockComparison> {
  const transports = new Map(list.map((transport) => [transport.name, transport]));
  // A breaker remembers, and one executor must not hear of what the other met.
  const call: CallSubgraph = (asked) => createCallSubgraph(LIMITS, silentLogger)(asked);
  const supergraph = await loadSupergraph({ sdl: supergraphSdl, transports, call, logger: silentLogger });
  const operations = createOperations({ supergraph, transports, call, costMax: Infinity });
  const toExecutorRequest = ({ query, operationName, variables }: OperationRequest): ExecutorRequest => {
    const document = parse(query);
    // What an executor reads of what Apollo Server hands to it.
    return {
      request: { query, operationName, variables },
      source: query,
      document,
      operation: getOperationAST(document, operationName),
      queryHash: query,
      operationName,
      schema: supergraph.schema,
      context: askNow(),
      metrics: {},
      logger: silentLogger,
    } as unknown as ExecutorRequest;
  };
  return {
    async run(request) {
      const stock = toReadable(await supergraph.execute(toExecutorRequest(request)));
      const ours = toReadable(await operations.execute(toExecutorRequest(request)));
      const known = await operations.runKnown(request, askNow());
      const again =
        known && toReadable({ data: known.data ?? null, ...(known.errors ? { errors: known.errors } : {}) });
      return { stock, ours, again };
    },
    stop: () => supergraph.stop(),
  };
}
