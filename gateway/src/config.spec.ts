import { describe, expect, it } from '@jest/globals';
import { readSettings } from '@holdfast/chassis';
import { gatewayProcessSettings, gatewaySettings } from './config.js';

describe('the settings of a gateway', () => {
  it('have defaults that are safe', () => {
    expect(readSettings(gatewaySettings, {})).toEqual({
      HOLDFAST_GATEWAY_PORT: 4000,
      HOLDFAST_GATEWAY_HOST: '127.0.0.1',
      HOLDFAST_GATEWAY_ALLOWED_HOSTS: [],
      HOLDFAST_GATEWAY_OPERATIONS: 'any',
      HOLDFAST_GATEWAY_CORS_ORIGINS: [],
      HOLDFAST_GATEWAY_DEV: false,
      HOLDFAST_GATEWAY_QUERY_TIMEOUT_MS: 2_500,
      HOLDFAST_GATEWAY_QUERY_DEADLINE_MS: 3_000,
      HOLDFAST_GATEWAY_MUTATION_TIMEOUT_MS: 30_000,
      HOLDFAST_GATEWAY_DRAIN_TIMEOUT_MS: 30_000,
      HOLDFAST_GATEWAY_DEPTH_MAX: 16,
      HOLDFAST_GATEWAY_BREADTH_MAX: 100,
      HOLDFAST_GATEWAY_ALIASES_MAX: 30,
      HOLDFAST_GATEWAY_FRAGMENTS_MAX: 50,
      HOLDFAST_GATEWAY_TOKENS_MAX: 5_000,
      HOLDFAST_GATEWAY_COST_MAX: 20_000,
      HOLDFAST_GATEWAY_BODY_BYTES_MAX: 2_097_152,
      HOLDFAST_GATEWAY_HEADER_BYTES_MAX: 16_384,
      HOLDFAST_GATEWAY_REQUEST_TIMEOUT_MS: 30_000,
      HOLDFAST_GATEWAY_LATENCY_TARGET_MS: 50,
      HOLDFAST_GATEWAY_CONCURRENCY_MAX: 512,
      HOLDFAST_OIDC_ALGORITHMS: ['RS256', 'PS256', 'ES256', 'EdDSA'],
      HOLDFAST_OIDC_ROLES_CLAIM: 'holdfast_roles',
      HOLDFAST_OIDC_PERSON_CLAIM: 'holdfast_person',
      HOLDFAST_OIDC_PURPOSE_CLAIM: 'holdfast_purpose',
    });
  });

  it('refuse a shutdown that would cut a mutation off', () => {
    const short = { HOLDFAST_GATEWAY_DRAIN_TIMEOUT_MS: '29999' };
    for (const schema of [gatewaySettings, gatewayProcessSettings])
      expect(() => readSettings(schema, short)).toThrow(/HOLDFAST_GATEWAY_DRAIN_TIMEOUT_MS: must be no less than/);
    const fitting = { ...short, HOLDFAST_GATEWAY_MUTATION_TIMEOUT_MS: '29999' };
    expect(readSettings(gatewaySettings, fitting)).toMatchObject({ HOLDFAST_GATEWAY_DRAIN_TIMEOUT_MS: 29_999 });
  });

  it('refuse an address that others can reach, unless an issuer says who they are', () => {
    const open = { HOLDFAST_GATEWAY_HOST: '0.0.0.0' };
    expect(() => readSettings(gatewaySettings, open)).toThrow(/HOLDFAST_GATEWAY_HOST: must be loopback/);
    const identified = { ...open, HOLDFAST_OIDC_ISSUER: 'https://login.example', HOLDFAST_OIDC_AUDIENCE: 'holdfast' };
    expect(readSettings(gatewaySettings, identified)).toMatchObject({ HOLDFAST_GATEWAY_HOST: '0.0.0.0' });
  });

  it('refuse an issuer without an audience, beside --dev, and where its keys could be changed on their way', () => {
    const issuer = { HOLDFAST_OIDC_ISSUER: 'https://login.example' };
    expect(() => readSettings(gatewaySettings, issuer)).toThrow(/HOLDFAST_OIDC_AUDIENCE: must be set/);
    const dev = { ...issuer, HOLDFAST_OIDC_AUDIENCE: 'holdfast', HOLDFAST_GATEWAY_DEV: 'true' };
    expect(() => readSettings(gatewaySettings, dev)).toThrow(/HOLDFAST_GATEWAY_DEV: must be false/);
    for (const name of ['HOLDFAST_OIDC_ISSUER', 'HOLDFAST_OIDC_JWKS_URL'])
      for (const url of ['http://login.example', 'login.example', 'file:///etc/keys', 'https:'])
        expect(() => readSettings(gatewaySettings, { [name]: url })).toThrow(new RegExp(`${name}: must be an https`));
    const local = { HOLDFAST_OIDC_ISSUER: 'http://127.0.0.1:8080/realm', HOLDFAST_OIDC_AUDIENCE: 'holdfast' };
    expect(readSettings(gatewaySettings, local)).toMatchObject(local);
  });

  it('refuse to look like an identity that is none, and to be reached by a proxy before there is one', () => {
    for (const name of ['HOLDFAST_OIDC_AUDIENCE', 'HOLDFAST_OIDC_JWKS_URL'])
      expect(() => readSettings(gatewaySettings, { [name]: 'https://login.example/keys' })).toThrow(
        /HOLDFAST_OIDC_ISSUER: must be set/,
      );
    expect(() => readSettings(gatewaySettings, { HOLDFAST_GATEWAY_ALLOWED_HOSTS: 'graph.example' })).toThrow(
      /HOLDFAST_GATEWAY_ALLOWED_HOSTS: must be empty/,
    );
    expect(() => readSettings(gatewaySettings, { HOLDFAST_GATEWAY_CORS_ORIGINS: 'https://other.example' })).toThrow(
      /HOLDFAST_GATEWAY_CORS_ORIGINS: must be on loopback/,
    );
    const origins = { HOLDFAST_GATEWAY_CORS_ORIGINS: 'http://localhost:5173,http://[::1]:80' };
    expect(readSettings(gatewaySettings, origins).HOLDFAST_GATEWAY_CORS_ORIGINS).toHaveLength(2);
    const named = { HOLDFAST_OIDC_ISSUER: 'https://me:hush@login.example', HOLDFAST_OIDC_AUDIENCE: 'holdfast' };
    expect(() => readSettings(gatewaySettings, named)).toThrow(/HOLDFAST_OIDC_ISSUER: must be an https/);
  });

  it.each(['HS256', 'none', 'RS256,HS256', ''.padEnd(3, ',')])(
    'refuse signatures that anybody could make (%s)',
    (names) => {
      expect(() => readSettings(gatewaySettings, { HOLDFAST_OIDC_ALGORITHMS: names })).toThrow(
        /HOLDFAST_OIDC_ALGORITHMS/,
      );
    },
  );

  it('are refused with every mistake at once', () => {
    const wrong = {
      HOLDFAST_GATEWAY_PORT: 'http',
      HOLDFAST_GATEWAY_HOST: '0.0.0.0',
      HOLDFAST_GATEWAY_DEV: 'yes',
      HOLDFAST_GATEWAY_QUERY_TIMEOUT_MS: '7',
      HOLDFAST_GATEWAY_PEOPLE_URL: 'people',
    };
    const read = () => readSettings(gatewayProcessSettings, wrong);
    for (const name of Object.keys(wrong)) expect(read).toThrow(new RegExp(`${name}: `));
  });

  it('take a list of hosts with commas', () => {
    const settings = readSettings(gatewaySettings, {
      HOLDFAST_GATEWAY_ALLOWED_HOSTS: ' a.example , b.example:8443,',
      HOLDFAST_OIDC_ISSUER: 'https://login.example',
      HOLDFAST_OIDC_AUDIENCE: 'holdfast',
    });
    expect(settings.HOLDFAST_GATEWAY_ALLOWED_HOSTS).toEqual(['a.example', 'b.example:8443']);
  });
});
