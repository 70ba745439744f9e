import type { GraphQLDataSource } from '@apollo/gateway';
import type { RequestContext } from '@holdfast/chassis';
import { OperationTypeNode } from 'graphql';
import type { CallSubgraph } from './callSubgraph.js';
import type { SubgraphTransport } from './subgraphTransport.js';

type Answer = Awaited<ReturnType<GraphQLDataSource['process']>>;

const nobody: RequestContext = { viewer: { subject: 'nobody', grants: [] }, traceId: '' };

/** The way to a subgraph as the executor of `@apollo/gateway` takes it. */
export function toDataSource(transport: SubgraphTransport, call: CallSubgraph): GraphQLDataSource {
  return {
    async process(options): Promise<Answer> {
      const { query, variables, operationName } = options.request;
      if (query === undefined) throw new Error('The plan has a fetch without an operation.');
      const incoming = 'incomingRequestContext' in options ? options.incomingRequestContext : undefined;
      // The context is made by the endpoint for every request.
      const asker = incoming ? (incoming.context as RequestContext) : nobody;
      const isMutation = incoming?.operation.operation === OperationTypeNode.MUTATION;
      const request = { query, ...(variables ? { variables } : {}), ...(operationName ? { operationName } : {}) };
      return (await call({ transport, request, isMutation, asker })) as Answer;
    },
  };
}
