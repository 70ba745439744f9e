import type { Logger, SigningKey } from '@holdfast/chassis';
import type { Clock } from '@holdfast/kernel';
import { persistedOperations, supergraphSdl } from '@holdfast/schema';
import type { About } from './about.js';
import { createApolloServer } from './apolloServer.js';
import type { GatewaySettings } from './config.js';
import { createOperations, type OperationRequest, type Operations } from './execution/operations.js';
import { createExecuteOperation, type OperationAnswer } from './executeOperation.js';
import { createAnswerOperation } from './http/answerOperation.js';
import { createCors } from './http/cors.js';
import { createGraphqlEndpoint, type Endpoint } from './http/graphqlEndpoint.js';
import type { Health, Phase } from './http/health.js';
import { createHttpServer } from './http/httpServer.js';
import { createOriginGuard } from './http/originGuard.js';
import { createRouter, GRAPHQL_PATH } from './http/router.js';
import { createResolvePersisted } from './persisted/persistedOperations.js';
import { openIdentity } from './identity/openIdentity.js';
import { signOwnToken } from './identity/ownTokens.js';
import { toOperationLimits } from './limits/limitSettings.js';
import { createAdmission } from './overload/admission.js';
import type { Vouch } from './page/demoViewers.js';
import { createPages } from './page/pages.js';
import type { ReadyOperation } from './readyOperation.js';
import { loadSupergraph } from './supergraph.js';
import { createCallSubgraph } from './transport/callSubgraph.js';
import type { SubgraphTransport } from './transport/subgraphTransport.js';

export interface GatewayOptions {
  /** One way to each subgraph of the supergraph. */
  readonly transports: readonly SubgraphTransport[];
  readonly logger: Logger;
  readonly clock: Clock;
  readonly settings: GatewaySettings;
  readonly about: About;
  /** What GraphiQL offers, in this order. */
  readonly operations: readonly ReadyOperation[];
  /** The committed supergraph unless a test brings its own. */
  readonly supergraphSdl?: string;
  /** The key of tokens that this installation makes itself; they are taken with --dev alone. */
  readonly tokenKey?: SigningKey;
  /** Whether the data folder was made for the demo company, so that it may be looked at as anybody of it. */
  readonly isDemo?: boolean;
  /** Why a service in the gateway's own process does not do all of its work; undefined when all do. */
  readonly whyNotReady?: () => string | undefined;
}

/** Where a gateway answers. */
export interface Addresses {
  /** For a browser, such as `http://127.0.0.1:4000`. */
  readonly url: string;
  /** For clients of the graph. */
  readonly graphqlUrl: string;
}

/** The public face of the graph: one address for all subgraphs. */
export interface Gateway {
  /** Throws `PortInUse` when another process has the port. */
  start(): Promise<Addresses>;
  /** Takes no more requests, finishes what runs within the drain limit, and gives back what it holds. */
  stop(): Promise<void>;
  /** Runs an operation as a client of this process, without HTTP; the gateway has to have been started. */
  executeOperation(request: OperationRequest): Promise<OperationAnswer>;
}

interface Running {
  readonly addresses: Addresses;
  readonly executeOperation: (request: OperationRequest) => Promise<OperationAnswer>;
  readonly close: () => Promise<void>;
}

interface Graph {
  readonly apollo: ReturnType<typeof createApolloServer>;
  readonly operations: Operations;
}

/** Joins supergraph, executor and Apollo Server; nothing listens yet. */
async function openGraph(options: GatewayOptions): Promise<Graph> {
  const { logger, settings, supergraphSdl: sdl = supergraphSdl } = options;
  const transports = new Map(options.transports.map((transport) => [transport.name, transport]));
  const times = {
    queryTimeoutMs: settings.HOLDFAST_GATEWAY_QUERY_TIMEOUT_MS,
    queryDeadlineMs: settings.HOLDFAST_GATEWAY_QUERY_DEADLINE_MS,
    mutationTimeoutMs: settings.HOLDFAST_GATEWAY_MUTATION_TIMEOUT_MS,
  };
  const call = createCallSubgraph(times, logger);
  const limits = toOperationLimits(settings);
  const supergraph = await loadSupergraph({ sdl, transports, call, logger });
  const operations = createOperations({ supergraph, transports, call, costMax: limits.costMax });
  const isDev = settings.HOLDFAST_GATEWAY_DEV;
  const stop = (): Promise<void> => supergraph.stop();
  const apollo = createApolloServer({ schema: supergraph.schema, sdl, operations, limits, logger, isDev, stop });
  await apollo.start();
  return { apollo, operations };
}

const urlOf = (host: string, port: number): string => `http://${host.includes(':') ? `[${host}]` : host}:${port}`;

const DEMO_TOKEN_MS = 60 * 60 * 1000;

/** Vouches for viewers of the demo company, where the folder is one of it and has a key. */
function createVouch({ tokenKey, isDemo = false, clock }: GatewayOptions): Vouch | undefined {
  if (!tokenKey || !isDemo) return undefined;
  return (viewer) => signOwnToken(tokenKey, viewer, Date.parse(clock.now()), DEMO_TOKEN_MS);
}

async function openGateway(options: GatewayOptions, health: () => Health): Promise<Running> {
  const { logger, settings, about, operations: ready } = options;
  const { HOLDFAST_GATEWAY_HOST: host, HOLDFAST_GATEWAY_DEV: isDev } = settings;
  const graph = await openGraph(options);
  const executeOperation = createExecuteOperation(graph.apollo, graph.operations);
  const vouch = createVouch(options);
  const pages = isDev
    ? createPages({ executeOperation, about, operations: ready, ...(vouch ? { vouch } : {}) })
    : new Map<string, Endpoint>();
  const graphql = createGraphqlEndpoint({
    answerOperation: createAnswerOperation(graph),
    identify: openIdentity(options),
    resolvePersisted: createResolvePersisted({
      manifest: persistedOperations,
      answered: settings.HOLDFAST_GATEWAY_OPERATIONS,
      tokensMax: settings.HOLDFAST_GATEWAY_TOKENS_MAX,
    }),
    bodyBytesMax: settings.HOLDFAST_GATEWAY_BODY_BYTES_MAX,
    admission: createAdmission({
      latencyTargetMs: settings.HOLDFAST_GATEWAY_LATENCY_TARGET_MS,
      max: settings.HOLDFAST_GATEWAY_CONCURRENCY_MAX,
    }),
  });
  const allowedHosts = settings.HOLDFAST_GATEWAY_ALLOWED_HOSTS;
  const allowedOrigins = settings.HOLDFAST_GATEWAY_CORS_ORIGINS;
  const server = createHttpServer({
    host,
    port: settings.HOLDFAST_GATEWAY_PORT,
    headerBytesMax: settings.HOLDFAST_GATEWAY_HEADER_BYTES_MAX,
    requestTimeoutMs: settings.HOLDFAST_GATEWAY_REQUEST_TIMEOUT_MS,
    endpointOn: (port) =>
      createRouter({
        guard: createOriginGuard({ port, allowedHosts, allowedOrigins }),
        cors: createCors(allowedOrigins),
        graphql,
        pages,
        health,
      }),
    onFault: (error) => logger.error({ err: error }, 'the gateway failed at a request'),
  });
  const { port } = await server.listen().catch(async (error: unknown) => {
    await graph.apollo.stop();
    throw error;
  });
  const url = urlOf(host, port);
  return {
    addresses: { url, graphqlUrl: `${url}${GRAPHQL_PATH}` },
    executeOperation,
    async close() {
      await server.drain(settings.HOLDFAST_GATEWAY_DRAIN_TIMEOUT_MS);
      await graph.apollo.stop();
      await Promise.all(options.transports.map((transport) => transport.close()));
    },
  };
}

/** Makes a gateway out of its parts; nothing runs until it is started. */
export function createGateway(options: GatewayOptions): Gateway {
  const { about, clock, whyNotReady = () => undefined } = options;
  let phase: Phase = 'starting';
  let running: Running | undefined;
  const startedAt = clock.now();
  const { version, targets } = about;
  const health = (): Health => ({ phase, version, targets, startedAt, reason: whyNotReady() });
  return {
    async start() {
      running = await openGateway(options, health);
      phase = 'ready';
      return running.addresses;
    },
    async stop() {
      phase = 'stopping';
      await running?.close();
      running = undefined;
    },
    async executeOperation(request) {
      if (!running) throw new Error('The gateway has to be started before it can run operations.');
      return running.executeOperation(request);
    },
  };
}
