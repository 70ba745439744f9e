import { message } from '../language/message.js';
import type { GraphAnswer } from './answer.js';
import { textOf } from './textOf.js';
import { isRecord } from './isRecord.js';

const BUSY_STATUSES: readonly number[] = [408, 429, 502, 503, 504];
const HOPELESS_CODES: readonly string[] = [
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'FORBIDDEN',
];

const SERVICE_AWAY = 'SUBGRAPH_UNAVAILABLE';

/** A service, its store, its journal or the gateway itself is away; that takes as long as it takes. */
const PASSING_CODES: readonly unknown[] = [
  SERVICE_AWAY,
  'STORAGE_UNAVAILABLE',
  'SHUTTING_DOWN',
  'OVERLOADED',
  'IDENTITY_UNAVAILABLE',
];

/** What an HTTP response said, as far as it matters. */
export interface HttpResponse {
  readonly status: number;
  /** The header `Retry-After`, in seconds. */
  readonly retryAfter: string | null;
  readonly text: string;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function toFault(errors: readonly unknown[]): GraphAnswer {
  const [first] = errors.filter(isRecord);
  const { code, serviceName: service } = isRecord(first?.['extensions']) ? first['extensions'] : {};
  if (code === 'UNAUTHENTICATED') return { kind: 'wrongAddress', reason: message('tokenRefused') };
  // Of a service that is away the gateway speaks to programs, which repeat a request by its id.
  const isAway = code === SERVICE_AWAY && typeof service === 'string';
  const sentence = textOf(first?.['message']).slice(0, 500);
  const reason = isAway ? message('serviceAway', { service }) : message('serverFault', { sentence });
  if (PASSING_CODES.includes(code)) return { kind: 'passingFault', reason, errors };
  return { kind: 'fault', reason, canRetry: !HOPELESS_CODES.includes(String(code)) };
}

/** Reads a response of whatever answers at the address; it need not be Holdfast. */
export function parseAnswer({ status, retryAfter, text }: HttpResponse): GraphAnswer {
  if (status === 413) return { kind: 'tooLarge' };
  if (BUSY_STATUSES.includes(status)) {
    const seconds = Number(retryAfter ?? Number.NaN);
    return {
      kind: 'unavailable',
      reason: message('httpStatus', { status: String(status) }),
      ...(seconds >= 0 ? { retryAfterMs: seconds * 1000 } : {}),
    };
  }
  const body = parseJson(text);
  if (isRecord(body) && Array.isArray(body['errors']) && body['errors'].length > 0 && !isRecord(body['data']))
    return toFault(body['errors']);
  if (status === 401 || status === 403) return { kind: 'wrongAddress', reason: message('tokenRefused') };
  if (isRecord(body) && isRecord(body['data'])) return toData(body['data'], body['errors']);
  return { kind: 'wrongAddress', reason: message('notAGraph', { status: String(status) }) };
}

/** Data in which something is missing because of an error is a fault when nothing of it is left. */
function toData(data: Readonly<Record<string, unknown>>, errors: unknown): GraphAnswer {
  const isEmpty = Object.values(data).every((value) => value === null);
  if (!Array.isArray(errors)) return { kind: 'data', data };
  return isEmpty ? toFault(errors) : { kind: 'data', data, errors };
}
