import graphqlPlugin from '@graphql-eslint/eslint-plugin';
import { ESLint } from 'eslint';
import type { Finding } from './finding.js';

/** The rules of graphql-eslint that say what a reader of the composed graph may expect. */
const rules = {
  'require-description': { types: true, FieldDefinition: true, InputValueDefinition: true, EnumValueDefinition: true },
  'naming-convention': {
    types: 'PascalCase',
    FieldDefinition: 'camelCase',
    InputValueDefinition: 'camelCase',
    Argument: 'camelCase',
    EnumValueDefinition: 'UPPER_CASE',
  },
  'input-name': { checkInputType: true, caseSensitiveInputType: false },
  'relay-arguments': { includeBoth: false },
  'relay-edge-types': { withEdgeSuffix: true, shouldImplementNode: false, listTypeCanWrapOnlyEdgeType: false },
  'relay-connection-types': undefined,
  'relay-page-info': undefined,
  'no-typename-prefix': undefined,
  'no-unreachable-types': undefined,
  'no-duplicate-fields': undefined,
  'require-deprecation-reason': undefined,
};

const toRule = ([name, options]: [string, unknown]): [string, ['error', ...unknown[]]] => [
  `@graphql-eslint/${name}`,
  options === undefined ? ['error'] : ['error', options],
];

/** Lints the composed graph as clients see it. The only file that knows graphql-eslint. */
export async function lintApi(apiSdl: string): Promise<readonly Finding[]> {
  const eslint = new ESLint({
    overrideConfigFile: true,
    overrideConfig: {
      files: ['**/*.graphql'],
      languageOptions: {
        parser: graphqlPlugin.parser,
        parserOptions: { graphQLConfig: { schema: apiSdl } },
      },
      // The plugin was typed for an older ESLint; it runs on this one, which the spec beside shows.
      plugins: { '@graphql-eslint': graphqlPlugin as unknown as ESLint.Plugin },
      rules: Object.fromEntries(Object.entries(rules).map(toRule)),
    },
  });
  const results = await eslint.lintText(apiSdl, { filePath: 'api.graphql' });
  return results.flatMap(({ messages }) =>
    messages.map(({ line, message }) => ({ where: `api.graphql:${line}`, message })),
  );
}
