import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { ApolloServer, HeaderMap } from '@apollo/server';
import {
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { chooseLanguage } from '@holdfast/kernel';
import { parseBearer } from '../identity/bearer.js';
import type { VerifyPass } from '../identity/pass.js';
import type { Viewer } from '../identity/viewer.js';
import { listen } from '../process/listen.js';
import { refuseVariables } from './refuseVariables.js';
import type { RequestScoped } from './requestScoped.js';
import { TOKENS_MAX, type Subgraph } from './subgraph.js';
import type { RequestContext } from './subgraphExecutor.js';
import { tellErrors, withoutCause } from './tellErrors.js';

/** A subgraph over HTTP, for a service that runs as its own process. */
export interface SubgraphServer {
  readonly url: string;
  close(): Promise<void>;
}

/** More than the gateway lets anybody send, whose own limit is a setting: nobody else is read. */
const BODY_BYTES_MAX = 72 * 1024 * 1024;
const KEEP_ALIVE_MS = 60_000;
const TRACE_HEADER = 'holdfast-trace-id';
const GRAPHQL_PATH = '/graphql';

const toText = (header: string | string[] | undefined): string => (typeof header === 'string' ? header : '');

function answer(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(body));
}

/** A page that made its own name point here must not read people's data through the browser. */
const isLoopbackHost = (host: string | undefined): boolean =>
  /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/.test(host ?? '');

const refusal = (message: string, code = 'BAD_REQUEST'): unknown => ({ errors: [{ message, extensions: { code } }] });

/** For whom the gateway asks; undefined when it is not the gateway that asks. */
async function findViewer({ headers }: IncomingMessage, verifyPass: VerifyPass): Promise<Viewer | undefined> {
  const bearer = parseBearer(headers.authorization);
  return bearer.kind === 'token' ? verifyPass(bearer.token) : undefined;
}

/** The body as text, or undefined when it is longer than the limit. */
async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > BODY_BYTES_MAX) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/**
 * The body comes from the gateway, which refused every number that a double would round; what it sends on are doubles
 * in their own notation, and these are read as what they were.
 */
function parseJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

function toHeaders({ headers }: IncomingMessage): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) if (typeof value === 'string') map.set(name, value);
  return map;
}

/** What is served, and whom it believes. */
interface Served {
  readonly subgraph: Subgraph;
  readonly verifyPass: VerifyPass;
}

async function answerOperation(
  apollo: ApolloServer<RequestScoped>,
  { subgraph, verifyPass }: Served,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const viewer = await findViewer(request, verifyPass);
  if (!viewer) {
    request.resume();
    return answer(response, 401, refusal('Only the gateway is answered here, by its pass.', 'UNAUTHENTICATED'));
  }
  const text = await readBody(request);
  if (text === undefined) return answer(response, 413, refusal(`The body is larger than ${BODY_BYTES_MAX} bytes.`));
  const body = parseJson(text);
  if (!body) return answer(response, 400, refusal('The body is no JSON.'));
  let isClosed = false;
  response.once('close', () => (isClosed = true));
  const asked: RequestContext = {
    viewer,
    traceId: toText(request.headers[TRACE_HEADER]),
    language: chooseLanguage(request.headers['accept-language']),
    isAbandoned: () => isClosed,
  };
  const {
    status,
    headers,
    body: reply,
  } = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: 'POST', headers: toHeaders(request), search: '', body: body.value },
    context: () => Promise.resolve(subgraph.createContext(asked)),
  });
  response.writeHead(status ?? 200, Object.fromEntries(headers));
  response.end(reply.kind === 'complete' ? reply.string : undefined);
}

/** Tells an orchestrator whether the service does all of its work. It goes on answering when it does not. */
function replyReady(response: ServerResponse, reason: string | undefined): void {
  if (reason === undefined) answer(response, 200, { status: 'ready' });
  else answer(response, 503, { status: 'notReady', reason });
}

/** Where a subgraph listens, whom it believes, and by which names it lets itself be asked for besides those of loopback. */
export interface SubgraphReach {
  readonly port: number;
  readonly verifyPass: VerifyPass;
  readonly host?: string;
  readonly allowedHosts?: readonly string[];
}

/** Serves a subgraph to the gateway, on loopback unless it is told otherwise. Whoever comes without a pass is refused. */
export async function serveSubgraph(
  subgraph: Subgraph,
  { port, verifyPass, host = '127.0.0.1', allowedHosts = [] }: SubgraphReach,
  whyNotReady: () => string | undefined = () => undefined,
): Promise<SubgraphServer> {
  const apollo = new ApolloServer<RequestScoped>({
    schema: subgraph.schema,
    introspection: false,
    parseOptions: { maxLexicalTokens: TOKENS_MAX },
    maxRecursiveSelections: true,
    includeStacktraceInErrorResponses: false,
    formatError: withoutCause,
    plugins: [
      tellErrors(subgraph),
      refuseVariables,
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
    ],
  });
  await apollo.start();
  const running = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    running.add(response);
    response.once('close', () => running.delete(response));
    // Whoever looks after the process asks by its address; it learns nothing but whether the process works.
    if (request.url === '/health/live') return answer(response, 200, { status: 'live' });
    if (request.url === '/health/ready') return replyReady(response, whyNotReady());
    if (!isLoopbackHost(request.headers.host) && !allowedHosts.includes(request.headers.host ?? ''))
      return answer(response, 421, refusal('This address is not served here.'));
    if (request.url !== GRAPHQL_PATH) return answer(response, 404, refusal(`Operations are sent to ${GRAPHQL_PATH}.`));
    if (request.method !== 'POST') return answer(response, 405, refusal('Operations are sent by POST.'));
    answerOperation(apollo, { subgraph, verifyPass }, request, response).catch(() => {
      if (response.headersSent) response.destroy();
      else answer(response, 500, refusal('The request failed.'));
    });
  });
  // A connection that the gateway keeps in its pool must not end here first, while a request is on its way.
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  const listening = await listen(server, { port, host, chosenBy: '--port or HOLDFAST_PORT' });
  return {
    url: `http://${host}:${listening}${GRAPHQL_PATH}`,
    async close() {
      // The gateway would keep its connection after the answer, and the server would wait for it.
      for (const response of running) response.shouldKeepAlive = false;
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      await closed;
      await apollo.stop();
    },
  };
}
