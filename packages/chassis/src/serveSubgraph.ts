import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { SubgraphExecutor } from './subgraphExecutor.js';

/** A subgraph over HTTP, for a service that runs as its own process. */
export interface SubgraphServer {
  readonly url: string;
  close(): Promise<void>;
}

const BODY_BYTES_MAX = 2 * 1024 * 1024;
const TRACE_HEADER = 'holdfast-trace-id';

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

function answer(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(body));
}

const refusal = (message: string): unknown => ({ errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] });

function parseOperation(
  body: string,
): { query: string; variables: Record<string, unknown>; operationName?: string } | undefined {
  let parsed: unknown;
  try {
    parsed = JSON.parse(body);
  } catch {
    return undefined;
  }
  if (typeof parsed !== 'object' || parsed === null || !('query' in parsed) || typeof parsed.query !== 'string')
    return undefined;
  const variables = 'variables' in parsed && typeof parsed.variables === 'object' ? { ...parsed.variables } : {};
  const named =
    'operationName' in parsed && typeof parsed.operationName === 'string' ? parsed.operationName : undefined;
  return { query: parsed.query, variables, ...(named === undefined ? {} : { operationName: named }) };
}

async function handleRequest(
  executor: SubgraphExecutor,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.url === '/health/live') return answer(response, 200, { status: 'live' });
  if (request.method !== 'POST') return answer(response, 405, refusal('Operations are sent by POST.'));
  const body = await readBody(request);
  if (body === undefined) return answer(response, 413, refusal(`The body is larger than ${BODY_BYTES_MAX} bytes.`));
  const operation = parseOperation(body);
  if (!operation) return answer(response, 400, refusal('The body is no JSON object with a text "query".'));
  const trace = request.headers[TRACE_HEADER];
  const aborted = new AbortController();
  response.once('close', () => aborted.abort());
  const context = { viewer: null, traceId: typeof trace === 'string' ? trace : '', signal: aborted.signal };
  answer(response, 200, await executor.execute(operation, context));
}

/** Serves a subgraph on loopback: until there is identity nobody else may reach it. */
export async function serveSubgraph(executor: SubgraphExecutor, port: number): Promise<SubgraphServer> {
  const server: Server = createServer((request, response) => {
    handleRequest(executor, request, response).catch(() => {
      if (!response.headersSent) answer(response, 500, refusal('The request failed.'));
      else response.destroy();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${address.port}/graphql`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
      }),
  };
}
