import { HeaderMap, type ApolloServerPlugin } from '@apollo/server';
import { findVariableMistakes } from './findVariableMistakes.js';
import type { RequestScoped } from './requestScoped.js';
import { inLanguage } from './saidError.js';

/**
 * Answers variables that do not fit, before Apollo Server gives them to graphql-js, which quotes what was sent for each
 * of them.
 */
export const refuseVariables: ApolloServerPlugin<RequestScoped> = {
  requestDidStart: () =>
    Promise.resolve({
      responseForOperation({ schema, operation, request: { variables = {} }, contextValue }) {
        const mistakes = findVariableMistakes(schema, operation.variableDefinitions, variables);
        if (mistakes.length === 0) return Promise.resolve(null);
        const errors = mistakes.map((error) => inLanguage(error, contextValue.request.language).toJSON());
        const http = { status: 400, headers: new HeaderMap() };
        return Promise.resolve({ http, body: { kind: 'single' as const, singleResult: { errors } } });
      },
    }),
};
