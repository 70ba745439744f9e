import type { IncomingMessage, ServerResponse } from 'node:http';
import { HeaderMap, type ApolloServer } from '@apollo/server';
import type { Operations } from '../execution/operations.js';
import type { Identify } from '../identity/identify.js';
import { BODY_BYTES_MAX } from '../limits.js';
import type { Asker } from '../transport/asker.js';
import { createAsker } from './createAsker.js';
import { refuseContentType } from './contentType.js';
import { acceptsJson, parseOperation } from './parseOperation.js';
import { parseJson, refuseInexactNumber } from './parseJson.js';
import { readBody } from './readBody.js';
import { JSON_TYPE, reply, replyRefusal } from './reply.js';

export interface GraphqlEndpointOptions {
  readonly apollo: ApolloServer<Asker>;
  readonly operations: Operations;
  readonly identify: Identify;
}

export type Endpoint = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

function toHeaderMap(request: IncomingMessage): HeaderMap {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers))
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  return headers;
}

/** A request of somebody who is known. */
interface Asked {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly asker: Asker;
}

const searchOf = ({ url = '' }: IncomingMessage): string => (url.includes('?') ? url.slice(url.indexOf('?')) : '');

const traceHeader = ({ traceId }: Asker): readonly string[] => [
  'cache-control',
  'no-store',
  'holdfast-trace-id',
  traceId,
];

/** Answers operations over HTTP: prepared ones directly, all others through Apollo Server's own pipeline. */
export function createGraphqlEndpoint({ apollo, operations, identify }: GraphqlEndpointOptions): Endpoint {
  async function replyByApollo({ request, response, asker }: Asked, body: unknown): Promise<void> {
    const httpGraphQLRequest = {
      method: request.method ?? 'GET',
      headers: toHeaderMap(request),
      search: searchOf(request),
      body,
    };
    const answer = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest,
      context: () => Promise.resolve(asker),
    });
    const text = answer.body.kind === 'complete' ? answer.body.string : '';
    const allow = answer.headers.get('allow');
    const headers = [...traceHeader(asker), ...(allow === undefined ? [] : ['allow', allow])];
    reply(response, answer.status ?? 200, answer.headers.get('content-type') ?? JSON_TYPE, text, headers);
  }

  /** True when the operation was known and the answer has been sent. */
  async function replyKnown({ request, response, asker }: Asked, body: unknown): Promise<boolean> {
    const operation = acceptsJson(request.headers) ? parseOperation(body) : undefined;
    if (!operation) return false;
    const running = operations.runKnown(operation, asker);
    if (!running) return false;
    const { data, errors, isRefused } = await running;
    reply(response, isRefused ? 400 : 200, JSON_TYPE, JSON.stringify({ errors, data }), traceHeader(asker));
    return true;
  }

  return async (request, response) => {
    const viewer = await identify(request.headers);
    if (!viewer.ok) {
      request.resume();
      return replyRefusal(response, viewer.refusal);
    }
    const toAsked = (): Asked => ({ request, response, asker: createAsker(viewer.value, response) });
    if (request.method !== 'POST') {
      const inexact = refuseInexactNumber(new URLSearchParams(searchOf(request)).get('variables') ?? '');
      return inexact ? replyRefusal(response, inexact) : replyByApollo(toAsked(), undefined);
    }
    const refusal = refuseContentType(request.headers);
    if (refusal) {
      request.resume();
      return replyRefusal(response, refusal);
    }
    const text = await readBody(request, BODY_BYTES_MAX);
    if (!text.ok) return replyRefusal(response, text.refusal);
    const body = parseJson(text.value);
    if (!body.ok) return replyRefusal(response, body.refusal);
    const asked = toAsked();
    if (!(await replyKnown(asked, body.value))) await replyByApollo(asked, body.value);
  };
}
