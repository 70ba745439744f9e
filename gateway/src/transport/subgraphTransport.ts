import type { RequestContext, SubgraphRequest } from '@holdfast/chassis';
import type { ExecutionResult } from 'graphql';

/**
 * The way to one subgraph. Every answer must be fresh: the executor merges what other subgraphs add into it.
 * A refusal of the request travels in `errors`; whatever keeps the subgraph from answering is thrown.
 */
export interface SubgraphTransport {
  /** The subgraph's name in the supergraph. */
  readonly name: string;
  send(request: SubgraphRequest, context: RequestContext): Promise<ExecutionResult>;
  /** Gives back what the way holds open, such as connections. */
  close(): Promise<void>;
}
