import type { IncomingHttpHeaders } from 'node:http';
import { localOperator, parseBearer, purposes, type Purpose, type Viewer } from '@holdfast/chassis';
import { ok, refuse, sentence, type Clock, type Result, type Said } from '@holdfast/kernel';
import type { HttpRefusal } from '../http/httpRefusal.js';
import { rememberVerdicts } from './rememberVerdicts.js';
import type { TokenAuthority } from './tokenAuthority.js';

/** Says who asks, or why the request is turned away before anything of it is read. */
export type Identify = (headers: IncomingHttpHeaders) => Promise<Result<Viewer, HttpRefusal>>;

export interface IdentifyOptions {
  /** Who vouches for viewers; undefined where nobody does. */
  readonly authority: TokenAuthority | undefined;
  /** Whether who names nobody is this machine's operator. Only a gateway on loopback may say so. */
  readonly isOperatorWithoutToken: boolean;
  readonly clock: Clock;
}

const PURPOSE_HEADER = 'holdfast-purpose';
const RETRY_AFTER_S = 5;

/** RFC 6750: a client is told by the header what kind of proof is missing. */
const unauthenticated = (said: Said, challenge: string): HttpRefusal => ({
  status: 401,
  code: 'UNAUTHENTICATED',
  ...said,
  headers: ['www-authenticate', challenge],
});

const tokenMissing = unauthenticated(sentence('TOKEN_MISSING'), 'Bearer');
const tokenRefused = unauthenticated(sentence('TOKEN_REFUSED'), 'Bearer error="invalid_token"');
const nobodyVouches = unauthenticated(sentence('NOBODY_VOUCHES'), 'Bearer error="invalid_token"');
const unavailable: HttpRefusal = {
  status: 503,
  code: 'IDENTITY_UNAVAILABLE',
  ...sentence('IDENTITY_UNAVAILABLE'),
  headers: ['retry-after', String(RETRY_AFTER_S)],
};
const wrongPurpose: HttpRefusal = {
  status: 400,
  code: 'BAD_REQUEST',
  ...sentence('PURPOSE_WRONG', { purposes: purposes.join(', ') }),
};

const isPurpose = (text: string): text is Purpose => purposes.some((purpose) => purpose === text);

/** The viewer with the purpose that the request names. A token that was made for one purpose serves no other. */
function withPurpose(viewer: Viewer, header: string | string[] | undefined): Result<Viewer, HttpRefusal> {
  if (header === undefined || header === viewer.purpose) return ok(viewer);
  if (typeof header !== 'string' || !isPurpose(header) || viewer.purpose !== undefined) return refuse(wrongPurpose);
  return ok({ ...viewer, purpose: header });
}

/** Nobody made the operator a token for one purpose, so a request may name any. */
function toOperator(header: string | string[] | undefined): Result<Viewer, HttpRefusal> {
  const { purpose: _standing, ...operator } = localOperator;
  return header === undefined ? ok(localOperator) : withPurpose(operator, header);
}

export function createIdentify({ authority, isOperatorWithoutToken, clock }: IdentifyOptions): Identify {
  const judge = authority && rememberVerdicts(authority, clock);
  return async (headers) => {
    const bearer = parseBearer(headers.authorization);
    const purpose = headers[PURPOSE_HEADER];
    if (bearer.kind === 'none') return isOperatorWithoutToken ? toOperator(purpose) : refuse(tokenMissing);
    if (!judge) return refuse(nobodyVouches);
    if (bearer.kind === 'malformed') return refuse(tokenRefused);
    const verdict = await judge(bearer.token);
    if (verdict.kind === 'viewer') return withPurpose(verdict.viewer, purpose);
    return refuse(verdict.kind === 'refused' ? tokenRefused : unavailable);
  };
}
