import { calculateJwkThumbprint, exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWK } from 'jose';
import type { OidcSettings } from '../identity/identitySettings.js';

/** Claims as a provider may write them, also where they are wrong. */
export type Claims = Readonly<Record<string, unknown>>;

export const ISSUER = 'https://login.example/company';
const AUDIENCE = 'holdfast';

/** How a gateway is told of this provider. */
export const providerSettings: OidcSettings = {
  issuer: ISSUER,
  audience: AUDIENCE,
  jwksUrl: undefined,
  algorithms: ['RS256', 'ES256'],
  rolesClaim: 'holdfast_roles',
  personClaim: 'holdfast_person',
  purposeClaim: 'holdfast_purpose',
};

interface ProviderKey {
  readonly privateKey: CryptoKey;
  readonly publicJwk: JWK;
  readonly kid: string;
}

async function makeKey(algorithm: string): Promise<ProviderKey> {
  const { privateKey, publicKey } = await generateKeyPair(algorithm, { extractable: true });
  const jwk = await exportJWK(publicKey);
  const kid = await calculateJwkThumbprint(jwk);
  return { privateKey, kid, publicJwk: { ...jwk, kid, alg: algorithm, use: 'sig' } };
}

/** An identity provider of a company, as far as the gateway sees it; it can be away, lie, and exchange its keys. */
export async function createFakeProvider(algorithm = 'ES256') {
  let key = await makeKey(algorithm);
  let isAway = false;
  let isEmpty = false;
  let speak: (() => void) | undefined;
  let silence = Promise.resolve();
  const asked: string[] = [];
  const discovery = { issuer: ISSUER, jwks_uri: `${ISSUER}/keys` };
  return {
    asked,
    discovery,
    publicJwk: () => key.publicJwk,
    setAway: (away: boolean): void => void (isAway = away),
    /** Whether it publishes no key at all. */
    setEmpty: (empty: boolean): void => void (isEmpty = empty),
    /** Whether it takes questions and does not answer; all are answered once it speaks again. */
    setSilent(silent: boolean): void {
      speak?.();
      if (silent) silence = new Promise((resolve) => (speak = resolve));
    },
    async exchangeKeys(): Promise<void> {
      key = await makeKey(algorithm);
    },
    fetchJson: async (url: string): Promise<unknown> => {
      asked.push(url);
      await silence;
      if (isAway) throw new Error('nobody answers');
      if (url === `${ISSUER}/.well-known/openid-configuration`) return discovery;
      if (url === `${ISSUER}/keys`) return { keys: isEmpty ? [] : [key.publicJwk] };
      throw new Error(`nothing is at ${url}`);
    },
    /** A token as the provider signs it; claims that are undefined are left out. */
    sign: (claims: Claims, nowMs: number): Promise<string> =>
      new SignJWT({
        iss: ISSUER,
        aud: AUDIENCE,
        sub: 'anna',
        exp: Math.floor(nowMs / 1000) + 600,
        holdfast_roles: ['EMPLOYEE'],
        ...claims,
      })
        .setProtectedHeader({ alg: algorithm, kid: key.kid })
        .sign(key.privateKey),
  };
}

export type FakeProvider = Awaited<ReturnType<typeof createFakeProvider>>;
