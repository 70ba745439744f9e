import type { IncomingHttpHeaders } from 'node:http';
import type { HttpRefusal } from './httpRefusal.js';

const unsupported = (message: string): HttpRefusal => ({ status: 415, code: 'UNSUPPORTED_MEDIA_TYPE', message });

/**
 * Says why a body cannot be read, by its headers. Only JSON is taken: a browser asks before it sends JSON to another
 * origin, so no page of others can send an operation behind its reader's back.
 */
export function refuseContentType(headers: IncomingHttpHeaders): HttpRefusal | undefined {
  const type = headers['content-type'];
  const encoding = headers['content-encoding'];
  if (encoding !== undefined && encoding !== 'identity')
    return unsupported(`The body's encoding "${encoding.slice(0, 40)}" is not supported; send it as it is.`);
  if (type === 'application/json') return undefined;
  const [essence = '', ...parameters] = (type ?? '').toLowerCase().split(';');
  if (essence.trim() !== 'application/json')
    return unsupported('Operations are sent as JSON with the header "content-type: application/json".');
  const charset = parameters.map((parameter) => parameter.trim()).find((parameter) => parameter.startsWith('charset='));
  if (charset === undefined || /^charset="?utf-?8"?$/.test(charset)) return undefined;
  return unsupported('The body is to be UTF-8.');
}
