import { ok, refuse, type Language, type Result } from '@holdfast/kernel';
import { message, type Message } from '../language/message.js';
import type { GraphAnswer } from './answer.js';
import { isRecord } from './isRecord.js';
import { parseAnswer } from './parseAnswer.js';

/** Where the graph is and who asks. */
export interface Connection {
  readonly url: string;
  readonly token: string | undefined;
  /** What the reader speaks; the graph answers in it. */
  readonly language: Language;
}

/** Sends requests to the public graph, over connections that stay open between them. */
export interface GraphClient {
  readonly url: string;
  /** Sends a request body that is JSON already; never throws for what the other side does. */
  ask(body: string, options?: { readonly timeoutMs?: number }): Promise<GraphAnswer>;
}

const TIMEOUT_MS = 60_000;

/** Reads an address as people write it: without a path it is the graph's own. */
export function parseUrl(text: string): Result<string, Message> {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:') return refuse(message('noUrl', { text }));
  if (url.pathname === '/') url.pathname = '/graphql';
  return ok(url.href);
}

/** The reason that a failed request gives, such as `ECONNREFUSED`, in words where we have them. */
function toReason(error: unknown): Message {
  const outer = isRecord(error) ? error : {};
  const fault = isRecord(outer['cause']) ? outer['cause'] : outer;
  const { name, code, message: sentence } = fault;
  if (name === 'TimeoutError') return message('timedOut');
  if (code === 'ECONNREFUSED') return message('connectionRefused');
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return message('hostUnknown');
  return message('connectionFault', { code: String(code ?? sentence ?? error) });
}

/** A client of one address. The runtime's own `fetch` keeps connections alive. */
export function createGraphClient({ url, token, language }: Connection): GraphClient {
  const headers = {
    'content-type': 'application/json',
    accept: 'application/json',
    'accept-language': language,
    ...(token ? { authorization: `Bearer ${token}` } : {}),
  };
  return {
    url,
    async ask(body, { timeoutMs = TIMEOUT_MS } = {}) {
      try {
        const signal = AbortSignal.timeout(timeoutMs);
        const response = await fetch(url, { method: 'POST', headers, body, signal });
        const text = await response.text();
        return parseAnswer({ status: response.status, retryAfter: response.headers.get('retry-after'), text });
      } catch (error) {
        return { kind: 'unavailable', reason: toReason(error) };
      }
    },
  };
}
