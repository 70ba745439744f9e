import type { IncomingMessage, ServerResponse } from 'node:http';
import { HeaderMap } from '@apollo/server';
import type { ApolloServers } from '../apolloServer.js';
import type { Operations } from '../execution/operations.js';
import type { Asker } from '../transport/asker.js';
import { jsonStatus } from './jsonStatus.js';
import { acceptsJson, parseOperation } from './parseOperation.js';
import { JSON_TYPE, languageHeaders, reply } from './reply.js';

/** A request of somebody who is known. */
export interface Asked {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly asker: Asker;
}

/** Runs what a request asks for and sends the answer; a GET has no body. */
export type AnswerOperation = (asked: Asked, body: unknown) => Promise<void>;

export interface AnswerOperationOptions {
  readonly apollos: ApolloServers;
  readonly operations: Operations;
}

function toHeaderMap(request: IncomingMessage): HeaderMap {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers))
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  return headers;
}

/** The part of an address behind its path, with the question mark. */
export const searchOf = ({ url = '' }: IncomingMessage): string =>
  url.includes('?') ? url.slice(url.indexOf('?')) : '';

const answerHeaders = ({ response, asker: { traceId, language = 'en' } }: Asked): readonly string[] => [
  'cache-control',
  'no-store',
  'holdfast-trace-id',
  traceId,
  ...languageHeaders(response, language),
];

/** The code of the first error in an answer that Apollo Server wrote. */
const codeOf = (text: string): unknown =>
  (JSON.parse(text) as { errors?: readonly { extensions?: { code?: unknown } }[] }).errors?.[0]?.extensions?.code;

/** Prepared operations are run directly, all others through Apollo Server's own pipeline. */
export function createAnswerOperation({ apollos, operations }: AnswerOperationOptions): AnswerOperation {
  async function replyByApollo(asked: Asked, body: unknown): Promise<void> {
    const { request, response, asker } = asked;
    const httpGraphQLRequest = {
      method: request.method ?? 'GET',
      headers: toHeaderMap(request),
      search: searchOf(request),
      body,
    };
    const apollo = apollos[asker.language ?? 'en'];
    const answer = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest,
      context: () => Promise.resolve(asker),
    });
    // Apollo Server ends an answer with a new line, which those that are prepared do not have.
    const text = answer.body.kind === 'complete' ? answer.body.string.trimEnd() : '';
    const allow = answer.headers.get('allow');
    const headers = [...answerHeaders(asked), ...(allow === undefined ? [] : ['allow', allow])];
    const status = jsonStatus(request.headers, answer.status ?? 200, answer.status === 400 ? codeOf(text) : undefined);
    reply(response, status, answer.headers.get('content-type') ?? JSON_TYPE, text, headers);
  }

  /** True when the operation was known and the answer has been sent. */
  async function replyKnown(asked: Asked, body: unknown): Promise<boolean> {
    const { request, response, asker } = asked;
    const operation = acceptsJson(request.headers) ? parseOperation(body) : undefined;
    if (!operation) return false;
    const running = operations.runKnown(operation, asker);
    if (!running) return false;
    const { data, errors, isRefused } = await running;
    const status = jsonStatus(request.headers, isRefused ? 400 : 200, errors?.[0]?.extensions['code']);
    reply(response, status, JSON_TYPE, JSON.stringify({ errors, data }), answerHeaders(asked));
    return true;
  }

  return async (asked, body) => {
    if (!(await replyKnown(asked, body))) await replyByApollo(asked, body);
  };
}
