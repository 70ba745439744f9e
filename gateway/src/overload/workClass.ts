import type { IncomingHttpHeaders } from 'node:http';

/**
 * What kind of work a request is, as far as it matters when there is too much of it. Imports can wait: their program
 * repeats them by itself. How long a change takes says nothing about the load.
 */
export type WorkClass = 'query' | 'change' | 'import';

/** No operation that somebody reads an answer of is as long; rows are. */
const ROWS_BYTES_MIN = 64 * 1024;

const IMPORT = /\bimport[A-Z]\w*\s*\(/;
const MUTATION = /\bmutation\b/;

/** The kind of work as far as the headers tell it, before the body is read. */
export const classOfHeaders = (headers: IncomingHttpHeaders): WorkClass =>
  Number(headers['content-length'] ?? 0) >= ROWS_BYTES_MIN ? 'import' : 'query';

/**
 * The kind of work of an operation; a wrong guess costs a place in the queue and nothing else. What is named by a hash
 * alone may be a change, whose time says nothing about the load.
 */
export function classOfText(query: unknown): WorkClass {
  if (typeof query !== 'string') return 'change';
  if (!MUTATION.test(query)) return 'query';
  return IMPORT.test(query) ? 'import' : 'change';
}
