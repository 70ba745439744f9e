import type { IncomingHttpHeaders } from 'node:http';
import { sentence, type Said } from '@holdfast/kernel';
import type { HttpRefusal } from './httpRefusal.js';

const unsupported = (said: Said): HttpRefusal => ({ status: 415, code: 'UNSUPPORTED_MEDIA_TYPE', ...said });

/**
 * Says why a body cannot be read, by its headers. Only JSON is taken: a browser asks before it sends JSON to another
 * origin, so no page of others can send an operation behind its reader's back.
 */
export function refuseContentType(headers: IncomingHttpHeaders): HttpRefusal | undefined {
  const type = headers['content-type'];
  const encoding = headers['content-encoding'];
  if (encoding !== undefined && encoding !== 'identity')
    return unsupported(sentence('ENCODING_UNSUPPORTED', { encoding: encoding.slice(0, 40) }));
  if (type === 'application/json') return undefined;
  const [essence = '', ...parameters] = (type ?? '').toLowerCase().split(';');
  if (essence.trim() !== 'application/json') return unsupported(sentence('CONTENT_TYPE_UNSUPPORTED'));
  const charset = parameters.map((parameter) => parameter.trim()).find((parameter) => parameter.startsWith('charset='));
  if (charset === undefined || /^charset="?utf-?8"?$/.test(charset)) return undefined;
  return unsupported(sentence('CHARSET_UNSUPPORTED'));
}
