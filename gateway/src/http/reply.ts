import type { ServerResponse } from 'node:http';
import { chooseLanguage, type Language } from '@holdfast/kernel';
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

/** What an answer says of its texts: their language, and that it was chosen by what the request asked for. */
export function languageHeaders(response: ServerResponse, language: Language): readonly string[] {
  // An answer for a page of a named origin varies by that, too.
  const vary = response.getHeader('vary');
  return [
    'content-language',
    language,
    'vary',
    vary === undefined ? 'accept-language' : `${String(vary)}, accept-language`,
  ];
}

/** Sends a refusal in the language that its request asks for. */
export function replyRefusal(response: ServerResponse, refusal: HttpRefusal): void {
  const language = chooseLanguage(response.req.headers['accept-language']);
  reply(response, refusal.status, JSON_TYPE, refusalBody(refusal, language), [
    'cache-control',
    'no-store',
    ...languageHeaders(response, language),
    ...(refusal.headers ?? []),
  ]);
}
