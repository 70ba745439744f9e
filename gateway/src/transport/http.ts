import { inLanguage, saidError, type IssuePass, type RequestContext } from '@holdfast/chassis';
import type { ExecutionResult } from 'graphql';
import { Pool } from 'undici';
import { isFiniteThroughout } from './isFiniteThroughout.js';
import type { SubgraphTransport } from './subgraphTransport.js';

const CONNECTIONS_MAX = 64;
const KEEP_ALIVE_MS = 30_000;
const CONNECT_TIMEOUT_MS = 3_000;
const UNAUTHENTICATED = 401;
const ANSWER_BYTES_MAX = 64 * 1024 * 1024;

/** JSON has no infinity: it would send null in its place, which clears a value instead of being refused. */
const notFinite = ({ language }: RequestContext): ExecutionResult => ({
  errors: [inLanguage(saidError('BAD_USER_INPUT', 'NUMBER_BEYOND_JSON'), language)],
});

/** What the parser says of a text quotes it, and an answer is full of personal data: a fault goes into the log. */
function parseAnswer(name: string, text: string): ExecutionResult {
  try {
    return JSON.parse(text) as ExecutionResult;
  } catch {
    throw new Error(`The ${name} service answered with something that is no JSON.`);
  }
}

/** The way to a subgraph in another process: a pool of kept connections, one request on each at a time, each with a pass. */
export function createHttpTransport(name: string, url: string, issuePass: IssuePass): SubgraphTransport {
  const { origin, pathname } = new URL(url);
  const pool = new Pool(origin, {
    connections: CONNECTIONS_MAX,
    pipelining: 1,
    keepAliveTimeout: KEEP_ALIVE_MS,
    connect: { timeout: CONNECT_TIMEOUT_MS },
    maxResponseSize: ANSWER_BYTES_MAX,
  });
  return {
    name,
    async send(request, context) {
      if (!isFiniteThroughout(request.variables)) return notFinite(context);
      const pass = await issuePass(context.viewer, name);
      const response = await pool.request({
        path: pathname,
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept: 'application/json',
          authorization: `Bearer ${pass}`,
          'holdfast-trace-id': context.traceId,
          'accept-language': context.language ?? 'en',
        },
        body: JSON.stringify(request),
        // The caller's time limit governs; the pool's own would end a long mutation early.
        headersTimeout: 0,
        bodyTimeout: 0,
        ...(context.signal ? { signal: context.signal() } : {}),
      });
      if (response.statusCode === UNAUTHENTICATED) {
        await response.body.dump();
        throw new Error(`The ${name} service does not take the gateway's pass: their keys or their clocks differ.`);
      }
      // The caller checks the form of every answer, whichever way it came.
      return parseAnswer(name, await response.body.text());
    },
    close: () => pool.destroy(),
  };
}
