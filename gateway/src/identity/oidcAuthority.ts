import { parseViewerClaims, type Logger } from '@holdfast/chassis';
import type { Clock } from '@holdfast/kernel';
import { errors, jwtVerify, type JWTPayload } from 'jose';
import { fetchJson as fetchJsonByHttp } from './fetchJson.js';
import type { OidcSettings } from './identitySettings.js';
import { KeysUnavailable, openOidcKeys } from './oidcKeys.js';
import type { TokenAuthority, Verdict } from './tokenAuthority.js';

/** Clocks of two companies' machines may differ by so much. */
const CLOCK_TOLERANCE_S = 30;

/** A claim by its path: `realm_access.roles` is the claim `roles` inside of `realm_access`. */
function findClaim(claims: JWTPayload, path: string): unknown {
  // A provider may have a claim whose own name has dots in it, as those that are named by an address do.
  if (Object.hasOwn(claims, path)) return claims[path];
  return path
    .split('.')
    .reduce<unknown>(
      (inner, name) =>
        typeof inner === 'object' && inner !== null && Object.hasOwn(inner, name)
          ? (inner as Record<string, unknown>)[name]
          : undefined,
      claims,
    );
}

/** Some providers give one role as a text, an HR number as a number, and null for what is not there. */
const toList = (roles: unknown): unknown => (typeof roles === 'string' ? [roles] : (roles ?? undefined));
const toText = (value: unknown): unknown => (Number.isSafeInteger(value) ? String(value) : (value ?? undefined));

/** What an access token or an ID token is marked as; others, such as a logout, are signed by the same keys. */
const TYPES: readonly unknown[] = [undefined, 'jwt', 'at+jwt', 'application/at+jwt'];
const isOfViewer = (typ: string | undefined): boolean => TYPES.includes(typ?.toLowerCase());

export interface OidcAuthorityOptions {
  readonly settings: OidcSettings;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly fetchJson?: typeof fetchJsonByHttp;
}

/** Viewers for whom an OpenID Connect provider vouches by signed tokens. */
export function createOidcAuthority(options: OidcAuthorityOptions): TokenAuthority {
  const { settings, clock, logger, fetchJson = fetchJsonByHttp } = options;
  const { issuer, audience, algorithms, rolesClaim, personClaim, purposeClaim } = settings;
  const keys = openOidcKeys({ settings, clock, logger, fetchJson });

  const toViewer = (claims: JWTPayload) =>
    parseViewerClaims({
      // Two issuers may name two people alike, and this installation may change its issuer.
      sub: typeof claims.sub === 'string' && claims.sub !== '' ? `${issuer}|${claims.sub}` : undefined,
      roles: toList(findClaim(claims, rolesClaim)),
      person: toText(findClaim(claims, personClaim)),
      purpose: toText(findClaim(claims, purposeClaim)),
    });

  /** Says to whoever looks for it why a token was refused; the token itself is in no log. */
  function refuse(reason: string, error?: unknown): Verdict {
    const claim = error instanceof errors.JWTClaimValidationFailed ? error.claim : undefined;
    logger.debug({ reason, claim }, 'a token was refused');
    return { kind: 'refused' };
  }

  return {
    generation: () => keys.generation(),
    async judge(token) {
      try {
        const { payload, protectedHeader } = await jwtVerify(token, keys.find, {
          issuer,
          audience,
          algorithms: [...algorithms],
          clockTolerance: CLOCK_TOLERANCE_S,
          currentDate: new Date(clock.now()),
          requiredClaims: ['exp', 'sub'],
        });
        const viewer = isOfViewer(protectedHeader.typ) ? toViewer(payload) : undefined;
        if (!viewer || payload.exp === undefined) return refuse('claims');
        return { kind: 'viewer', viewer, expiresAtMs: payload.exp * 1000 };
      } catch (error) {
        if (error instanceof KeysUnavailable) return { kind: 'unavailable' };
        // Whatever else a token or a key of the provider makes the library throw, nobody is vouched for by it.
        return refuse(error instanceof errors.JOSEError ? error.code : 'key', error);
      }
    },
  };
}
