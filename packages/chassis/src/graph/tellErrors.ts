import type { ApolloServerPlugin } from '@apollo/server';
import { sentence } from '@holdfast/kernel';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { RequestScoped } from './requestScoped.js';
import type { Subgraph } from './subgraph.js';

const { message: requestFailed } = sentence('REQUEST_FAILED');

/**
 * Tells errors to whom they are for, in their language and with the trace of their request. Apollo Server formats them
 * before without knowing either.
 */
export const tellErrors = ({ toPublicError }: Pick<Subgraph, 'toPublicError'>): ApolloServerPlugin<RequestScoped> => ({
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse({ errors, contextValue, response: { body } }) {
        if (errors && body.kind === 'single')
          body.singleResult.errors = errors.map((error) => toPublicError(error, contextValue.request).toJSON());
        return Promise.resolve();
      },
    }),
});

/** What is left of an error of a request that never came as far as to be somebody's. */
export const withoutCause = (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError =>
  error instanceof GraphQLError && !error.originalError
    ? formatted
    : { message: requestFailed, extensions: { code: 'INTERNAL_SERVER_ERROR' } };
