import { createSubgraph, silentLogger, type Subgraph } from '@holdfast/chassis';
import { aboutNobody, openToAll } from '@holdfast/chassis/testing';
import { subgraphSdl } from '@holdfast/schema';
import { gatewaySettings, type GatewaySettings } from '../config.js';
import { createGateway, type Gateway, type GatewayOptions } from '../module.js';
import { createInProcessTransport } from '../transport/inProcess.js';
import type { SubgraphTransport } from '../transport/subgraphTransport.js';
import { exampleResolvers, type Resolvers } from './exampleResolvers.js';

export const exampleNames = Object.keys(subgraphSdl) as (keyof typeof subgraphSdl)[];

/** One subgraph of the example graph, in this process. */
export function createExampleSubgraph(name: keyof typeof subgraphSdl, resolvers?: Resolvers): Subgraph {
  return createSubgraph({
    name,
    sdl: subgraphSdl[name],
    resolvers: { ...exampleResolvers[name], ...resolvers },
    subjects: aboutNobody,
    logger: silentLogger,
    createContext: (request) => ({ request, access: openToAll }),
  });
}

/** Ways to the four example subgraphs; `instead` replaces some of them. */
export const createExampleTransports = (
  instead: Readonly<Record<string, SubgraphTransport>> = {},
): readonly SubgraphTransport[] =>
  exampleNames.map((name) => instead[name] ?? createInProcessTransport(name, createExampleSubgraph(name)));

/** As behind a proxy, which the settings allow only beside an identity provider; here everybody is the operator. */
export const behindProxy: GatewaySettings = {
  ...gatewaySettings.parse({ HOLDFAST_GATEWAY_PORT: '0' }),
  HOLDFAST_GATEWAY_ALLOWED_HOSTS: ['graph.example:443'],
};

/** A gateway over the example graph on any free port. */
export function createExampleGateway(
  environment: Readonly<Record<string, string>> = {},
  options: Partial<GatewayOptions> = {},
): Gateway {
  return createGateway({
    transports: createExampleTransports(),
    logger: silentLogger,
    clock: { now: () => '2026-03-05T08:00:00.000Z' },
    settings: gatewaySettings.parse({ HOLDFAST_GATEWAY_PORT: '0', ...environment }),
    about: { version: '1.2.3', targets: ['all'], timeZone: 'Asia/Shanghai' },
    operations: [],
    ...options,
  });
}
