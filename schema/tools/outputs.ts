import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toClientOperations } from './codegen/toClientOperations.js';
import { toResolverTypes } from './codegen/toResolverTypes.js';
import { readEventSchemas } from './events/readEventSchemas.js';
import { toEventCatalog } from './events/toEventCatalog.js';
import { toEventDocs } from './events/toEventDocs.js';
import { toEventTypes } from './events/toEventTypes.js';
import { formatFile } from './formatFile.js';
import type { GeneratedFile } from './generatedFile.js';
import { composeSubgraphs } from './graph/compose.js';
import { readSubgraphs } from './graph/subgraphs.js';
import { toDeprecations } from './graph/toDeprecations.js';
import { toPersistedOperations } from './graph/toPersistedOperations.js';
import { toSdlModules } from './graph/toSdlModules.js';
import { schemaFolder } from './paths.js';

const COMMAND_LINE = 'commandLine';

const readOperations = (path: string): string =>
  readFileSync(join(schemaFolder, 'operations', path), 'utf8').replaceAll('\r\n', '\n');

/** Makes everything that follows from the contract, without writing any of it. */
export async function createOutputs(): Promise<readonly GeneratedFile[]> {
  const files = (await Promise.all([createGraphOutputs(), createEventOutputs()])).flat();
  return Promise.all(files.map(formatFile));
}

async function createEventOutputs(): Promise<readonly GeneratedFile[]> {
  const events = readEventSchemas();
  return [await toEventTypes(events), toEventCatalog(events), toEventDocs(events)];
}

async function createGraphOutputs(): Promise<readonly GeneratedFile[]> {
  const subgraphs = readSubgraphs();
  const composition = composeSubgraphs(subgraphs);
  const operations = readOperations('loop.graphql');
  const ofCommandLine = readdirSync(join(schemaFolder, 'operations', COMMAND_LINE)).sort();
  return [
    { path: 'schema/supergraph.graphql', content: composition.supergraphSdl },
    { path: 'schema/api.graphql', content: composition.apiSdl },
    toDeprecations(composition.apiSdl),
    ...toSdlModules(subgraphs, composition, operations),
    ...toPersistedOperations([operations, ...ofCommandLine.map((name) => readOperations(join(COMMAND_LINE, name)))]),
    ...(await toResolverTypes(subgraphs)),
    await toClientOperations(composition.apiSdl, operations),
  ];
}
