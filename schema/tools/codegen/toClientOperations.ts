import type { CodegenConfig } from '@graphql-codegen/cli';
import { GENERATED_NOTICE, type GeneratedFile } from '../generatedFile.js';
import { generateTypes } from './generateTypes.js';
import { scalars } from './scalars.js';

const path = 'schema/client/src/generated/loop.ts';

const settings = {
  enumType: 'string-literal',
  useTypeImports: true,
  immutableTypes: true,
  strictScalars: true,
  // A decimal may be written as a number; answers are always strings.
  scalars: { ...scalars, Decimal: { input: 'string | number', output: 'string' } },
};

/** Typed documents of the loop's operations, for any GraphQL client that reads `TypedDocumentNode`. */
export async function toClientOperations(apiSdl: string, operations: string): Promise<GeneratedFile> {
  const config: CodegenConfig = {
    schema: apiSdl,
    documents: operations,
    generates: { [path]: { plugins: ['typescript-operations', 'typed-document-node'], config: settings } },
  };
  const types = (await generateTypes(config)).get(path) ?? '';
  return { path, content: `${GENERATED_NOTICE}\n${types}` };
}
