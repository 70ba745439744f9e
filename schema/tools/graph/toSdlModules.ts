import { GENERATED_NOTICE, type GeneratedFile } from '../generatedFile.js';
import type { Composition } from './compose.js';
import type { Subgraph } from './subgraphs.js';

/** A template literal: a change of one line of the contract is a change of one line here. */
const toLiteral = (text: string): string => `\`${text.replace(/[\\`]|\$\{/g, '\\$&')}\``;

const toConstant = (description: string, name: string, text: string): string =>
  `/** ${description} */\nexport const ${name} = ${toLiteral(text)};\n`;

/** The texts of the graph as modules, so that a running process reads no file and needs no folder. */
export function toSdlModules(
  subgraphs: readonly Subgraph[],
  { supergraphSdl, apiSdl }: Composition,
  operations: string,
): readonly GeneratedFile[] {
  const folder = 'schema/src/generated';
  const texts = subgraphs.map(({ name, sdl }) => `${name}: ${toLiteral(sdl)},`).join('\n');
  return [
    {
      path: `${folder}/subgraphs.ts`,
      content: `${GENERATED_NOTICE}\n/** What each subgraph serves. */\nexport const subgraphSdl = {\n${texts}\n} as const;\n`,
    },
    {
      path: `${folder}/supergraph.ts`,
      content: `${GENERATED_NOTICE}\n${toConstant('The composed graph with its plan, for the gateway.', 'supergraphSdl', supergraphSdl)}`,
    },
    {
      path: `${folder}/api.ts`,
      content: `${GENERATED_NOTICE}\n${toConstant('The composed graph as clients see it.', 'apiSdl', apiSdl)}`,
    },
    {
      path: `${folder}/operations.ts`,
      content: `${GENERATED_NOTICE}\n${toConstant("The loop's public operations, as people read them.", 'loopOperations', operations)}`,
    },
  ];
}
