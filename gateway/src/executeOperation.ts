import { randomUUID } from 'node:crypto';
import type { ApolloServer } from '@apollo/server';
import { localOperator } from '@holdfast/chassis';
import type { GraphQLFormattedError } from 'graphql';
import type { OperationRequest, Operations } from './execution/operations.js';
import type { Asker } from './transport/asker.js';

export interface OperationAnswer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly GraphQLFormattedError[];
}

/** Runs operations for this process itself, which is its own operator: what HTTP clients get, without HTTP. */
export function createExecuteOperation(
  apollo: ApolloServer<Asker>,
  operations: Operations,
): (request: OperationRequest) => Promise<OperationAnswer> {
  return async ({ query, operationName, variables }) => {
    const asker = { viewer: localOperator, traceId: randomUUID(), askedAt: performance.now() };
    const known = await operations.runKnown({ query, operationName, variables }, asker);
    if (known) {
      const { data, errors } = known;
      return { ...(data === undefined ? {} : { data }), ...(errors ? { errors: errors.map((e) => e.toJSON()) } : {}) };
    }
    const request = { query, ...(operationName ? { operationName } : {}), ...(variables ? { variables } : {}) };
    const { body } = await apollo.executeOperation(request, { contextValue: asker });
    return body.kind === 'single' ? body.singleResult : {};
  };
}
