import type { CodegenConfig } from '@graphql-codegen/cli';
import { print } from 'graphql';
import { parseComposed } from '../graph/parseComposed.js';
import type { Subgraph } from '../graph/subgraphs.js';
import { GENERATED_NOTICE, type GeneratedFile } from '../generatedFile.js';
import { generateTypes } from './generateTypes.js';
import { readParents } from './readParents.js';
import { scalars } from './scalars.js';
import { toTruthfulDefaults } from './toTruthfulDefaults.js';

const settings = {
  federation: true,
  importExtension: '.js',
  contextType: './context.js#Context',
  useTypeImports: true,
  enumsAsTypes: true,
  immutableTypes: true,
  strictScalars: true,
  scalars: { ...scalars, _FieldSet: 'string' },
  // A resolver may answer with what a search did not find.
  maybeValue: 'T | null | undefined',
  inputMaybeValue: 'T | null | undefined',
  // Every root field needs a resolver; other fields may be plain properties of their parent.
  avoidOptionals: { query: true, mutation: true },
  // Members of unions say what they are; a fault at run time else.
  skipTypename: true,
  resolversNonOptionalTypename: { unionMember: true, interfaceImplementingType: true },
  makeResolverTypeCallable: true,
};

/** The types of a service's resolvers, at the place where they are imported. */
export async function toResolverTypes(subgraphs: readonly Subgraph[]): Promise<readonly GeneratedFile[]> {
  return Promise.all(
    subgraphs.map(async ({ name, sdl }) => {
      const path = `services/${name}/src/resolvers/types.generated.ts`;
      const config: CodegenConfig = {
        // Rules of access are kept around the resolvers, which know nothing of them.
        schema: print(parseComposed(sdl)),
        generates: {
          [path]: {
            plugins: ['typescript', 'typescript-resolvers'],
            config: { ...settings, mappers: readParents(name) },
          },
        },
      };
      const types = (await generateTypes(config)).get(path) ?? '';
      return { path, content: `${GENERATED_NOTICE}\n${toTruthfulDefaults(types)}` };
    }),
  );
}
