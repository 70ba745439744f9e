import { parseViewerClaims, type Logger } from '@holdfast/chassis';
import type { Clock } from '@holdfast/kernel';
import { errors, jwtVerify, type JWTPayload } from 'jose';
import { fetchJson as fetchJsonByHttp } from './fetchJson.js';
import type { OidcSettings } from './identitySettings.js';
import { KeysUnavailable, openOidcKeys } from './oidcKeys.js';
import type { TokenAuthority } from './tokenAuthority.js';

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
const toText = (value: unknown): unknown => (typeof value === 'number' ? String(value) : (value ?? undefined));

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
  const keys = openOidcKeys(settings, clock, fetchJson);

  const toViewer = (claims: JWTPayload) =>
    parseViewerClaims({
      // Two issuers may name two people alike, and this installation may change its issuer.
      sub: `${issuer}|${String(claims.sub)}`,
      roles: toList(findClaim(claims, rolesClaim)),
      person: toText(findClaim(claims, personClaim)),
      purpose: toText(findClaim(claims, purposeClaim)),
    });

  return {
    generation: () => keys.generation(),
    async judge(token) {
      try {
        const { payload } = await jwtVerify(token, keys.find, {
          issuer,
          audience,
          algorithms: [...algorithms],
          clockTolerance: CLOCK_TOLERANCE_S,
          currentDate: new Date(clock.now()),
          requiredClaims: ['exp', 'sub'],
        });
        const viewer = toViewer(payload);
        if (!viewer || payload.exp === undefined) return { kind: 'refused' };
        return { kind: 'viewer', viewer, expiresAtMs: payload.exp * 1000 };
      } catch (error) {
        if (error instanceof KeysUnavailable) {
          logger.error({ err: error }, 'who viewers are cannot be told');
          return { kind: 'unavailable' };
        }
        if (error instanceof errors.JOSEError || error instanceof TypeError) return { kind: 'refused' };
        throw error;
      }
    },
  };
}
