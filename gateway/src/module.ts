import type { Logger, SigningKey } from '@holdfast/chassis';
import type { Clock } from '@holdfast/kernel';
import { persistedOperations, supergraphSdl } from '@holdfast/schema';
import type { About } from './about.js';
import type { GatewaySettings } from './config.js';
import type { OperationRequest } from './execution/operations.js';
import type { OperationAnswer } from './executeOperation.js';
import { createGraphSource } from './graph/graphSource.js';
import { createOpenGraph } from './graph/openGraph.js';
import { createCors } from './http/cors.js';
import { createGraphqlEndpoint, type Endpoint } from './http/graphqlEndpoint.js';
import type { Health, Phase } from './http/health.js';
import { createHttpServer } from './http/httpServer.js';
import { createOriginGuard } from './http/originGuard.js';
import { createRouter, GRAPHQL_PATH } from './http/router.js';
import { createResolvePersisted } from './persisted/persistedOperations.js';
import { openIdentity } from './identity/openIdentity.js';
import { signOwnToken } from './identity/ownTokens.js';
import { READ_BYTES_MAX, READ_FREE_BYTES, READ_REQUESTS_MAX } from './limits/fixedLimits.js';
import { createAdmission } from './overload/admission.js';
import { createReadingRoom } from './overload/readingRoom.js';
import type { Vouch } from './page/demoViewers.js';
import { createPages } from './page/pages.js';
import type { ReadyOperation } from './readyOperation.js';
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
  /** The supergraph that this release was composed of, unless there is another. */
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
  /**
   * Answers by another supergraph from now on; what runs ends by the one before. Throws, and goes on as before, when
   * nothing can be answered by it. The gateway has to have been started.
   */
  changeSupergraph(sdl: string): Promise<void>;
}

interface Running {
  readonly addresses: Addresses;
  readonly executeOperation: (request: OperationRequest) => Promise<OperationAnswer>;
  readonly changeSupergraph: (sdl: string) => Promise<void>;
  readonly close: () => Promise<void>;
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
  const source = await createGraphSource(createOpenGraph(options), options.supergraphSdl ?? supergraphSdl);
  const executeOperation = (request: OperationRequest) => source.use((graph) => graph.executeOperation(request));
  const vouch = createVouch(options);
  const pages = isDev
    ? createPages({ executeOperation, about, operations: ready, ...(vouch ? { vouch } : {}) })
    : new Map<string, Endpoint>();
  const admission = createAdmission({
    latencyTargetMs: settings.HOLDFAST_GATEWAY_LATENCY_TARGET_MS,
    max: settings.HOLDFAST_GATEWAY_CONCURRENCY_MAX,
  });
  const graphql = createGraphqlEndpoint({
    answerOperation: (asked, body) => source.use((graph) => graph.answerOperation(asked, body)),
    identify: openIdentity(options),
    resolvePersisted: createResolvePersisted({
      manifest: persistedOperations,
      answered: settings.HOLDFAST_GATEWAY_OPERATIONS,
      tokensMax: settings.HOLDFAST_GATEWAY_TOKENS_MAX,
    }),
    bodyBytesMax: settings.HOLDFAST_GATEWAY_BODY_BYTES_MAX,
    tokensMax: settings.HOLDFAST_GATEWAY_TOKENS_MAX,
    readingRoom: createReadingRoom({
      requestsMax: READ_REQUESTS_MAX,
      freeBytes: READ_FREE_BYTES,
      bytesMax: READ_BYTES_MAX,
    }),
    admission,
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
    onArrival: () => admission.notice(),
    onFault: (error) => logger.error({ err: error }, 'the gateway failed at a request'),
  });
  const { port } = await server.listen().catch(async (error: unknown) => {
    await source.close();
    throw error;
  });
  const url = urlOf(host, port);
  return {
    addresses: { url, graphqlUrl: `${url}${GRAPHQL_PATH}` },
    executeOperation,
    changeSupergraph: source.change,
    async close() {
      await server.drain(settings.HOLDFAST_GATEWAY_DRAIN_TIMEOUT_MS);
      await source.close();
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
  const requireRunning = (): Running => {
    if (!running) throw new Error('The gateway has to be started first.');
    return running;
  };
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
    executeOperation: async (request) => requireRunning().executeOperation(request),
    changeSupergraph: async (sdl) => requireRunning().changeSupergraph(sdl),
  };
}
