import type { IncomingHttpHeaders } from 'node:http';
import { localOperator, parseBearer, purposes, type Purpose, type Viewer } from '@holdfast/chassis';
import { ok, refuse, type Clock, type Result } from '@holdfast/kernel';
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
const unauthenticated = (message: string, challenge: string): HttpRefusal => ({
  status: 401,
  code: 'UNAUTHENTICATED',
  message,
  headers: ['www-authenticate', challenge],
});

const tokenMissing = unauthenticated(
  'Say who you are: send a token in the header "Authorization: Bearer ...".',
  'Bearer',
);
const tokenRefused = unauthenticated(
  'The token is not taken here: it has run out, was made by or for somebody else, or is none.',
  'Bearer error="invalid_token"',
);
const nobodyVouches = unauthenticated(
  'No identities are configured here, so no token is taken. Ask without one on this machine, or set HOLDFAST_OIDC_ISSUER.',
  'Bearer error="invalid_token"',
);
const unavailable: HttpRefusal = {
  status: 503,
  code: 'IDENTITY_UNAVAILABLE',
  message: 'Who you are cannot be told now: the identity provider does not answer. Try again shortly.',
  headers: ['retry-after', String(RETRY_AFTER_S)],
};
const wrongPurpose: HttpRefusal = {
  status: 400,
  code: 'BAD_REQUEST',
  message: `The header Holdfast-Purpose must be one of ${purposes.join(', ')}, and the same that the token names, if it names one.`,
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
