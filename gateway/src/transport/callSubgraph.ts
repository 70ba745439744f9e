import type { Logger, RequestContext, SubgraphRequest } from '@holdfast/chassis';
import type { ExecutionResult } from 'graphql';
import { requireAnswer } from './requireAnswer.js';
import { subgraphUnavailable } from './subgraphUnavailable.js';
import type { SubgraphTransport } from './subgraphTransport.js';

/** How long a subgraph may take. A mutation has longer: giving up on one leaves its caller in doubt. */
export interface TimeLimits {
  readonly queryTimeoutMs: number;
  readonly mutationTimeoutMs: number;
}

export interface SubgraphCall {
  readonly transport: SubgraphTransport;
  readonly request: SubgraphRequest;
  readonly isMutation: boolean;
  readonly asker: RequestContext;
}

/** Asks a subgraph within the time limit; throws the coded error of a partial answer when it gives no usable one. */
export type CallSubgraph = (call: SubgraphCall) => Promise<ExecutionResult>;

const LATE = Symbol('late');

/** The only way by which anything in the gateway asks a subgraph. */
export function createCallSubgraph(limits: TimeLimits, logger: Logger): CallSubgraph {
  return async ({ transport, request, isMutation, asker }) => {
    const limitMs = isMutation ? limits.mutationTimeoutMs : limits.queryTimeoutMs;
    let aborter: AbortController | undefined;
    let isAbandoned = false;
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<typeof LATE>((resolve) => {
      timer = setTimeout(() => {
        resolve(LATE);
        isAbandoned = true;
        aborter?.abort();
      }, limitMs);
      // Whoever waits for the answer keeps the process alive; after shutdown nobody does.
      timer.unref();
    });
    const context: RequestContext = {
      viewer: asker.viewer,
      traceId: asker.traceId,
      isAbandoned: () => isAbandoned,
      // Made when it is first asked for: a subgraph in this process asks `isAbandoned` alone.
      get signal() {
        aborter ??= new AbortController();
        if (isAbandoned) aborter.abort();
        return aborter.signal;
      },
    };
    try {
      const answer = await Promise.race([transport.send(request, context), late]);
      if (answer !== LATE) return requireAnswer(answer);
    } catch (error) {
      logger.error({ err: error, subgraph: transport.name, traceId: asker.traceId }, 'a subgraph could not be asked');
      throw subgraphUnavailable(transport.name, { kind: 'broken', isMutation });
    } finally {
      clearTimeout(timer);
    }
    logger.error({ subgraph: transport.name, traceId: asker.traceId, limitMs }, 'a subgraph did not answer in time');
    throw subgraphUnavailable(transport.name, { kind: 'late', limitMs, isMutation });
  };
}
