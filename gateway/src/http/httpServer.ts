import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { listen } from '@holdfast/chassis';
import { sentence } from '@holdfast/kernel';
import { CONNECTIONS_MAX } from '../limits/fixedLimits.js';
import { replyRefusal } from './reply.js';
import type { Endpoint } from './graphqlEndpoint.js';

const HEADERS_TIMEOUT_MS = 10_000;
/** How often it is looked whether a client takes too long. */
const CHECK_EVERY_MS = 1_000;
const KEEP_ALIVE_TIMEOUT_MS = 30_000;

export interface HttpServerOptions {
  readonly host: string;
  readonly port: number;
  readonly headerBytesMax: number;
  readonly requestTimeoutMs: number;
  /** Makes the endpoint once the port is known: which hosts it answers for depends on it. */
  readonly endpointOn: (port: number) => Endpoint;
  /** Called for each connection and each request that comes, before anything is done with it. */
  readonly onArrival: () => void;
  /** Called with what an endpoint threw; the client reads only that the request failed. */
  readonly onFault: (error: unknown) => void;
}

/** A server that ends gracefully. */
export interface HttpServer {
  listen(): Promise<{ readonly port: number }>;
  /** Takes no new request, waits for the running ones, and cuts off those that exceed the limit. */
  drain(limitMs: number): Promise<void>;
}

const draining = { status: 503, code: 'SHUTTING_DOWN', ...sentence('SHUTTING_DOWN') };
const failed = { status: 500, code: 'INTERNAL_SERVER_ERROR', ...sentence('REQUEST_FAILED') };

export function createHttpServer(options: HttpServerOptions): HttpServer {
  const { host, port, endpointOn, onArrival, onFault, headerBytesMax, requestTimeoutMs } = options;
  const running = new Set<ServerResponse>();
  let endpoint: Endpoint | undefined;
  let isDraining = false;

  async function answerRequest(request: IncomingMessage, response: ServerResponse): Promise<void> {
    running.add(response);
    response.once('close', () => running.delete(response));
    if (isDraining || !endpoint) {
      response.shouldKeepAlive = false;
      return replyRefusal(response, draining);
    }
    try {
      await endpoint(request, response);
    } catch (error) {
      onFault(error);
      if (response.headersSent) response.destroy();
      else replyRefusal(response, failed);
    }
  }

  const server = createServer(
    {
      maxHeaderSize: headerBytesMax,
      connectionsCheckingInterval: CHECK_EVERY_MS,
      requestTimeout: requestTimeoutMs,
      headersTimeout: Math.min(HEADERS_TIMEOUT_MS, requestTimeoutMs),
    },
    (request, response) => {
      onArrival();
      void answerRequest(request, response);
    },
  );
  server.on('connection', onArrival);
  server.maxConnections = CONNECTIONS_MAX;
  server.keepAliveTimeout = KEEP_ALIVE_TIMEOUT_MS;

  return {
    async listen() {
      const listening = await listen(server, { port, host, chosenBy: '--port or HOLDFAST_GATEWAY_PORT' });
      endpoint = endpointOn(listening);
      return { port: listening };
    },
    async drain(limitMs) {
      if (!server.listening) return;
      isDraining = true;
      for (const response of running) response.shouldKeepAlive = false;
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      const cutOff = setTimeout(() => server.closeAllConnections(), limitMs);
      await closed;
      clearTimeout(cutOff);
    },
  };
}
