import { HeaderMap, type ApolloServerPlugin } from '@apollo/server';
import type { Language } from '@holdfast/kernel';
import { findVariableMistakes } from './findVariableMistakes.js';
import { inLanguage } from './saidError.js';

/**
 * Answers variables that do not fit, before Apollo Server gives them to graphql-js, which quotes what was sent for each
 * of them.
 * @param languageNow the language of who is asked for at present.
 */
export function refuseVariables(languageNow: () => Language | undefined): ApolloServerPlugin<object> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        responseForOperation({ schema, operation, request: { variables = {} } }) {
          const mistakes = findVariableMistakes(schema, operation.variableDefinitions, variables);
          if (mistakes.length === 0) return Promise.resolve(null);
          const errors = mistakes.map((error) => inLanguage(error, languageNow()).toJSON());
          const http = { status: 400, headers: new HeaderMap() };
          return Promise.resolve({ http, body: { kind: 'single' as const, singleResult: { errors } } });
        },
      }),
  };
}
