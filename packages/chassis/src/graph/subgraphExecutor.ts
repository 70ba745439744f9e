import type { Language } from '@holdfast/kernel';
import type { ExecutionResult } from 'graphql';
import type { Viewer } from '../identity/viewer.js';

/** One operation for one subgraph, as the gateway's plan asks it. */
export interface SubgraphRequest {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
}

/** Who asks, and under which trace; the same in one process and over HTTP. */
export interface RequestContext {
  readonly viewer: Viewer;
  readonly traceId: string;
  /** What the viewer reads; English where nobody said. */
  readonly language?: Language;
  /** True when nobody waits for the answer any more; no resolver begins after that. */
  readonly isAbandoned?: () => boolean;
  /** Gives what is aborted at the same moment, for a way to a subgraph that has to be told; others do not ask for it. */
  readonly signal?: () => AbortSignal;
}

/** A subgraph as the gateway's transports call it. */
export interface SubgraphExecutor {
  execute(request: SubgraphRequest, context: RequestContext): Promise<ExecutionResult>;
}
