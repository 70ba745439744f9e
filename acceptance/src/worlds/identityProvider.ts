import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, SignJWT } from 'jose';

/** An identity provider of a company, on this machine: it publishes its keys and signs what a scenario claims. */
export interface IdentityProvider {
  readonly issuer: string;
  sign(claims: Readonly<Record<string, unknown>>): Promise<string>;
  close(): Promise<void>;
}

const ALGORITHM = 'ES256';

function serveDocuments(documents: () => Readonly<Record<string, unknown>>): Server {
  return createServer(({ url = '' }, response) => {
    const document = documents()[url];
    response.writeHead(document ? 200 : 404, { 'content-type': 'application/json' });
    response.end(JSON.stringify(document ?? {}));
  });
}

export async function openIdentityProvider(audience: string): Promise<IdentityProvider> {
  const { privateKey, publicKey } = await generateKeyPair(ALGORITHM);
  const jwk = await exportJWK(publicKey);
  const kid = await calculateJwkThumbprint(jwk);
  let issuer = '';
  const server = serveDocuments(() => ({
    '/.well-known/openid-configuration': { issuer, jwks_uri: `${issuer}/keys` },
    '/keys': { keys: [{ ...jwk, kid, alg: ALGORITHM, use: 'sig' }] },
  })).listen(0, '127.0.0.1');
  await once(server, 'listening');
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    issuer,
    sign: (claims) =>
      new SignJWT({ iss: issuer, aud: audience, sub: 'anna', ...claims })
        .setProtectedHeader({ alg: ALGORITHM, kid })
        .setIssuedAt()
        .setExpirationTime('10m')
        .sign(privateKey),
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
