import { parseViewerClaims, PASS_ALGORITHM, toViewerClaims, type SigningKey, type Viewer } from '@holdfast/chassis';
import type { Clock } from '@holdfast/kernel';
import { createLocalJWKSet, errors, importJWK, jwtVerify, SignJWT } from 'jose';
import type { TokenAuthority } from './tokenAuthority.js';

/** A token of this installation's own: for developers, and for trying out what others may see. */
const ISSUER = 'holdfast';

/** Long enough for a day's work. */
const OWN_TOKEN_HOURS_MAX = 24;

/** Makes a token that the gateway of this installation takes as long as it runs with --dev. */
export async function signOwnToken(
  key: SigningKey,
  viewer: Viewer,
  issuedAtMs: number,
  lifetimeMs: number,
): Promise<string> {
  const { sub, ...claims } = toViewerClaims(viewer);
  return new SignJWT(claims)
    .setProtectedHeader({ alg: PASS_ALGORITHM, kid: key.kid })
    .setIssuer(ISSUER)
    .setAudience(ISSUER)
    .setSubject(sub)
    .setIssuedAt(Math.floor(issuedAtMs / 1000))
    .setExpirationTime(Math.floor((issuedAtMs + lifetimeMs) / 1000))
    .sign(await importJWK(key, PASS_ALGORITHM));
}

/** Viewers for whom this installation vouches itself. */
export function createOwnAuthority({ kty, crv, kid, x }: SigningKey, clock: Clock): TokenAuthority {
  const keys = createLocalJWKSet({ keys: [{ kty, crv, kid, x }] });
  return {
    generation: () => Promise.resolve(0),
    async judge(token) {
      try {
        const { payload } = await jwtVerify(token, keys, {
          issuer: ISSUER,
          audience: ISSUER,
          algorithms: [PASS_ALGORITHM],
          currentDate: new Date(clock.now()),
          requiredClaims: ['exp', 'iat', 'sub'],
          maxTokenAge: `${OWN_TOKEN_HOURS_MAX}h`,
        });
        const viewer = parseViewerClaims(payload);
        if (!viewer || payload.exp === undefined) return { kind: 'refused' };
        return { kind: 'viewer', viewer, expiresAtMs: payload.exp * 1000 };
      } catch (error) {
        if (error instanceof errors.JOSEError || error instanceof TypeError) return { kind: 'refused' };
        throw error;
      }
    },
  };
}
