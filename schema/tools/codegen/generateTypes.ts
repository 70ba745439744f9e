import { generate, type CodegenConfig } from '@graphql-codegen/cli';

/** Runs graphql-codegen in memory. The only file that knows its command line package. */
export async function generateTypes(config: CodegenConfig): Promise<ReadonlyMap<string, string>> {
  // The library types its answer as `any`; these are the two fields that it documents.
  const outputs = (await generate({ ...config, silent: true, noSilentErrors: true }, false)) as readonly {
    readonly filename: string;
    readonly content: string;
  }[];
  return new Map(outputs.map(({ filename, content }) => [filename, content]));
}
