import type { Clock } from '@holdfast/kernel';
import { createLocalJWKSet, importJWK, jwtVerify, SignJWT, type CryptoKey } from 'jose';
import { LRUCache } from 'lru-cache';
import { PASS_ALGORITHM, type SigningKey, type VerifyingKeys } from './passKeys.js';
import type { Viewer } from './viewer.js';
import { parseViewerClaims, toViewerClaims } from './viewerClaims.js';

/**
 * A pass is what the gateway shows a service: a signed token that says for whom it asks. It holds for one service and
 * for a minute, so that whoever gets hold of one can do little with it.
 */
const LIFETIME_MS = 55_000;
/** Younger passes are shown again, which saves the signature. */
const REUSE_MS = 30_000;
const PASSES_MAX = 10_000;
/** Clocks of two machines may differ by so much; with it a pass is believed for a minute at most. */
const CLOCK_TOLERANCE_S = 5;

const ISSUER = 'holdfast-gateway';
const toSeconds = (milliseconds: number): number => Math.floor(milliseconds / 1000);

/** Gives the pass by which the gateway asks a service for a viewer. */
export type IssuePass = (viewer: Viewer, service: string) => Promise<string>;

interface Issued {
  readonly at: number;
  readonly pass: Promise<string>;
}

export function createPassIssuer(key: SigningKey, clock: Clock): IssuePass {
  const signer = importJWK(key, PASS_ALGORITHM);
  const issued = new LRUCache<string, Issued>({ max: PASSES_MAX });

  async function sign(viewer: Viewer, service: string, at: number): Promise<string> {
    const { sub, ...claims } = toViewerClaims(viewer);
    return new SignJWT(claims)
      .setProtectedHeader({ alg: PASS_ALGORITHM, kid: key.kid })
      .setIssuer(ISSUER)
      .setAudience(service)
      .setSubject(sub)
      .setIssuedAt(toSeconds(at))
      .setExpirationTime(toSeconds(at + LIFETIME_MS))
      .sign(await signer);
  }

  return (viewer, service) => {
    const at = Date.parse(clock.now());
    const name = JSON.stringify([service, toViewerClaims(viewer)]);
    const known = issued.get(name);
    // One that is of a time to come was made before the clock was set back: nobody would take it.
    if (known && known.at <= at && at - known.at < REUSE_MS) return known.pass;
    const pass = sign(viewer, service, at);
    issued.set(name, { at, pass });
    // One that could not be signed is not kept: the next request tries anew.
    pass.catch(() => issued.delete(name));
    return pass;
  };
}

/** The viewer whom a pass names; undefined when it is forged, of another service, or has run out. */
export type VerifyPass = (pass: string) => Promise<Viewer | undefined>;

interface Verified {
  readonly viewer: Viewer;
  readonly expiresAt: number;
}

export function createPassVerifier(keys: VerifyingKeys, service: string, clock: Clock): VerifyPass {
  const keySet = createLocalJWKSet(keys);
  const verified = new LRUCache<string, Verified>({ max: PASSES_MAX });

  async function verify(pass: string, now: number): Promise<Verified | undefined> {
    const { payload } = await jwtVerify<CryptoKey>(pass, keySet, {
      algorithms: [PASS_ALGORITHM],
      issuer: ISSUER,
      audience: service,
      requiredClaims: ['exp', 'iat', 'sub'],
      maxTokenAge: toSeconds(LIFETIME_MS),
      clockTolerance: CLOCK_TOLERANCE_S,
      currentDate: new Date(now),
    }).catch(() => ({ payload: undefined }));
    const viewer = parseViewerClaims(payload);
    if (!viewer || payload?.exp === undefined) return undefined;
    return { viewer, expiresAt: payload.exp * 1000 };
  }

  return async (pass) => {
    const now = Date.parse(clock.now());
    const known = verified.get(pass);
    if (known && now < known.expiresAt) return known.viewer;
    const found = await verify(pass, now);
    if (found) verified.set(pass, found);
    return found?.viewer;
  };
}
