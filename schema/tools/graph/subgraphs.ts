import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, Source } from 'graphql';
import { parse as parseYaml } from 'yaml';
import { schemaFolder } from '../paths.js';

/** One service's part of the graph, as it serves it: the shared value types and its own types. */
export interface Subgraph {
  readonly name: string;
  readonly url: string;
  readonly sdl: string;
}

interface SupergraphConfig {
  readonly subgraphs: Readonly<
    Record<string, { readonly routing_url: string; readonly schema: { readonly file: string } }>
  >;
}

const readText = (path: string): string => readFileSync(join(schemaFolder, path), 'utf8').replaceAll('\r\n', '\n');

/** Reads an authored file; a mistake in its syntax is told with its line and an excerpt. */
function readSdl(path: string): string {
  const sdl = readText(path);
  parse(new Source(sdl, path));
  return sdl;
}

/** Reads the subgraphs that `supergraph.yaml` lists, each with the shared part in front. */
export function readSubgraphs(): readonly Subgraph[] {
  // Parsing edge: a file of our own; a wrong form fails at once.
  const { subgraphs } = parseYaml(readText('supergraph.yaml')) as SupergraphConfig;
  const shared = readSdl('subgraphs/shared.graphql');
  return Object.entries(subgraphs).map(([name, { routing_url: url, schema }]) => ({
    name,
    url,
    sdl: `${shared}\n${readSdl(schema.file)}`,
  }));
}
