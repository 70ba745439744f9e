import type { GraphQLDataSource } from '@apollo/gateway';
import { OperationTypeNode } from 'graphql';
import type { Asker } from './asker.js';
import type { CallSubgraph } from './callSubgraph.js';
import type { SubgraphTransport } from './subgraphTransport.js';

type Answer = Awaited<ReturnType<GraphQLDataSource['process']>>;

const askNobody = (): Asker => ({ viewer: { subject: 'nobody', grants: [] }, traceId: '', askedAt: performance.now() });

/** The way to a subgraph as the executor of `@apollo/gateway` takes it. */
export function toDataSource(transport: SubgraphTransport, call: CallSubgraph): GraphQLDataSource {
  return {
    async process(options): Promise<Answer> {
      const { query, variables, operationName } = options.request;
      if (query === undefined) throw new Error('The plan has a fetch without an operation.');
      const incoming = 'incomingRequestContext' in options ? options.incomingRequestContext : undefined;
      // The context is made by the endpoint for every request.
      const asker = incoming ? (incoming.context as Asker) : askNobody();
      const kind = incoming?.operation.operation === OperationTypeNode.MUTATION ? 'mutation' : 'query';
      const request = { query, ...(variables ? { variables } : {}), ...(operationName ? { operationName } : {}) };
      return (await call({ transport, request, kind, asker })) as Answer;
    },
  };
}
