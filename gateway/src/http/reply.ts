import type { ServerResponse } from 'node:http';
import { refusalBody, type HttpRefusal } from './httpRefusal.js';

export const JSON_TYPE = 'application/json; charset=utf-8';

/** What every answer says to browsers: do not guess types, do not keep, do not frame. */
const SAFETY_HEADERS = [
  'x-content-type-options',
  'nosniff',
  'x-frame-options',
  'DENY',
  'referrer-policy',
  'no-referrer',
];

/** Sends a whole answer. `headers` is flat: name, value, name, value. */
export function reply(
  response: ServerResponse,
  status: number,
  contentType: string,
  body: string | Buffer,
  headers: readonly string[] = ['cache-control', 'no-store'],
): void {
  const length = String(Buffer.byteLength(body));
  response.writeHead(status, ['content-type', contentType, 'content-length', length, ...SAFETY_HEADERS, ...headers]);
  response.end(response.req.method === 'HEAD' ? undefined : body);
}

export const replyJson = (response: ServerResponse, status: number, body: unknown): void =>
  reply(response, status, JSON_TYPE, JSON.stringify(body));

export const replyRefusal = (response: ServerResponse, refusal: HttpRefusal): void =>
  reply(response, refusal.status, JSON_TYPE, refusalBody(refusal), [
    'cache-control',
    'no-store',
    ...(refusal.headers ?? []),
  ]);
