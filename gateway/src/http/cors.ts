import type { IncomingMessage, ServerResponse } from 'node:http';

/** How long a browser may remember that a page may ask, in seconds. */
const MAX_AGE_S = 600;

/** What browsers may do with answers for pages of other origins. */
export interface Cors {
  /** Tells the browser of an allowed page that it may read the answer. */
  allow(request: IncomingMessage, response: ServerResponse): void;
  /** Answers the question that a browser asks before a page's request; false when it is none, or not of such a page. */
  answerPreflight(request: IncomingMessage, response: ServerResponse): boolean;
}

/**
 * Pages of no other origin may use the graph, unless they are named. Who asks is known by a token that the page sends
 * itself, so that cookies are never needed and never allowed.
 */
export function createCors(origins: readonly string[]): Cors {
  const allowed = new Set(origins.map((origin) => origin.toLowerCase()));
  const isAllowed = ({ headers: { origin } }: IncomingMessage): boolean =>
    origin !== undefined && allowed.has(origin.toLowerCase());
  return {
    allow(request, response) {
      if (allowed.size === 0) return;
      response.setHeader('vary', 'origin');
      if (!isAllowed(request)) return;
      response.setHeader('access-control-allow-origin', request.headers.origin ?? '');
      response.setHeader('access-control-expose-headers', 'holdfast-trace-id, retry-after');
    },
    answerPreflight(request, response) {
      if (request.method !== 'OPTIONS' || !isAllowed(request)) return false;
      response.setHeader('access-control-allow-methods', 'POST');
      response.setHeader('access-control-allow-headers', 'authorization, content-type, holdfast-purpose');
      response.setHeader('access-control-max-age', String(MAX_AGE_S));
      response.writeHead(204).end();
      return true;
    },
  };
}
