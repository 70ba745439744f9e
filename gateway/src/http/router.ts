import type { IncomingMessage, ServerResponse } from 'node:http';
import { sentence } from '@holdfast/kernel';
import type { Cors } from './cors.js';
import type { Endpoint } from './graphqlEndpoint.js';
import { LIVE_PATH, READY_PATH, replyLive, replyReady, type Health } from './health.js';
import type { OriginGuard } from './originGuard.js';
import { replyRefusal } from './reply.js';

export const GRAPHQL_PATH = '/graphql';

export interface RouterOptions {
  readonly guard: OriginGuard;
  readonly cors: Cors;
  readonly graphql: Endpoint;
  /** Pages by path; there are none unless the gateway runs with --dev. */
  readonly pages: ReadonlyMap<string, Endpoint>;
  readonly health: () => Health;
}

const notFound = {
  status: 404,
  code: 'NOT_FOUND',
  ...sentence('NOT_FOUND', { path: GRAPHQL_PATH }),
};

const pathOf = (request: IncomingMessage): string => {
  const { url = '/' } = request;
  const end = url.indexOf('?');
  return end < 0 ? url : url.slice(0, end);
};

/** Sends each request to its place. Health is open to every host: an orchestrator asks by the machine's address. */
export function createRouter({ guard, cors, graphql, pages, health }: RouterOptions): Endpoint {
  return async (request: IncomingMessage, response: ServerResponse) => {
    const path = pathOf(request);
    if (path === LIVE_PATH) return replyLive(response);
    if (path === READY_PATH) return replyReady(response, health());
    const refusal = guard(request);
    if (refusal) {
      request.resume();
      return replyRefusal(response, refusal);
    }
    if (path === GRAPHQL_PATH) {
      cors.allow(request, response);
      return cors.answerPreflight(request, response) ? undefined : graphql(request, response);
    }
    const page = request.method === 'GET' || request.method === 'HEAD' ? pages.get(path) : undefined;
    if (page) return page(request, response);
    request.resume();
    replyRefusal(response, notFound);
  };
}
