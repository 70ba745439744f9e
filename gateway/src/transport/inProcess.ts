import type { SubgraphExecutor } from '@holdfast/chassis';
import type { SubgraphTransport } from './subgraphTransport.js';

/** The way to a subgraph in this process: a call, without text or copies in between. */
export function createInProcessTransport(name: string, executor: SubgraphExecutor): SubgraphTransport {
  return {
    name,
    send: (request, context) => executor.execute(request, context),
    close: () => Promise.resolve(),
  };
}
