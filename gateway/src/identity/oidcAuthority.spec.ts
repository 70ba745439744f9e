import { createHmac } from 'node:crypto';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { silentLogger } from '@holdfast/chassis';
import {
  createFakeProvider,
  ISSUER,
  providerSettings,
  type Claims,
  type FakeProvider,
} from '../testing/fakeProvider.js';
import type { OidcSettings } from './identitySettings.js';
import { createOidcAuthority } from './oidcAuthority.js';
import type { TokenAuthority } from './tokenAuthority.js';

const START = Date.parse('2026-03-05T08:00:00.000Z');
let now = START;
const clock = { now: () => new Date(now).toISOString() };
const later = (seconds: number): void => void (now = START + seconds * 1000);

let provider: FakeProvider;
let authority: TokenAuthority;
const open = (changed: Partial<OidcSettings> = {}): TokenAuthority =>
  createOidcAuthority({
    settings: { ...providerSettings, ...changed },
    clock,
    logger: silentLogger,
    fetchJson: provider.fetchJson,
  });
const judge = async (claims: Claims): Promise<unknown> => authority.judge(await provider.sign(claims, now));

beforeEach(async () => {
  later(0);
  provider = await createFakeProvider();
  authority = open();
});

describe('a token of the company’s identity provider', () => {
  it('says who asks', async () => {
    const claims = { holdfast_roles: ['MANAGER:north', 'EMPLOYEE', 'offline_access'], holdfast_person: '1042' };
    expect(await judge(claims)).toEqual({
      kind: 'viewer',
      expiresAtMs: START + 600_000,
      viewer: {
        subject: `${ISSUER}|anna`,
        grants: [{ role: 'MANAGER', orgUnit: 'north' }, { role: 'EMPLOYEE' }],
        person: '1042',
      },
    });
  });

  it('is read by the claims that the settings name, as providers write them', async () => {
    authority = open({ rolesClaim: 'realm_access.roles', personClaim: 'https://example.com/hr.number' });
    const claims = { realm_access: { roles: 'BI' }, 'https://example.com/hr.number': 7, holdfast_purpose: null };
    expect(await judge(claims)).toMatchObject({ viewer: { grants: [{ role: 'BI' }], person: '7' } });
    expect(await judge({ realm_access: 'ADMIN' })).toMatchObject({ viewer: { grants: [] } });
  });

  it.each<[string, Claims]>([
    ['of another issuer', { iss: 'https://login.example/other' }],
    ['for somebody else', { aud: 'payroll' }],
    ['that has run out', { exp: START / 1000 - 31 }],
    ['that begins later', { nbf: START / 1000 + 31 }],
    ['that never ends', { exp: undefined }],
    ['of nobody', { sub: undefined }],
    ['of somebody without a name', { sub: '' }],
    ['of somebody who is no text', { sub: null }],
    ['of a person whose number is not exact', { holdfast_person: 2 ** 53 }],
    ['with a purpose that is none', { holdfast_purpose: 'CURIOSITY' }],
    ['with roles that are none', { holdfast_roles: { ADMIN: true } }],
  ])('is refused when it is one %s', async (_, claims) => {
    expect(await judge(claims)).toEqual({ kind: 'refused' });
  });

  it('is taken by clocks that differ by half a minute', async () => {
    expect(await judge({ exp: START / 1000 - 29 })).toMatchObject({ kind: 'viewer' });
  });

  it('is refused when its signature is none, is of somebody else, or of another kind', async () => {
    const [head = '', claims = ''] = (await provider.sign({}, now)).split('.');
    const toPart = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
    const { kid = '' } = provider.publicJwk();
    const byPublicKey = `${toPart({ alg: 'HS256', kid })}.${claims}`;
    const hmac = createHmac('sha256', JSON.stringify(provider.publicJwk())).update(byPublicKey).digest('base64url');
    const stranger = await createFakeProvider();
    const [, , signature = ''] = (await stranger.sign({}, now)).split('.');
    for (const token of [
      '',
      'a',
      'a.b.c',
      `${toPart({ alg: 'none' })}.${claims}.`,
      `${byPublicKey}.${hmac}`,
      `${head}.${claims}.${signature}`,
      await stranger.sign({}, now),
    ])
      expect(await authority.judge(token)).toEqual({ kind: 'refused' });
    authority = open({ algorithms: ['RS256'] });
    expect(await judge({})).toEqual({ kind: 'refused' });
  });

  it('cannot be judged while the provider is away, and can as soon as it is back', async () => {
    provider.setAway(true);
    expect(await judge({})).toEqual({ kind: 'unavailable' });
    provider.setAway(false);
    later(2);
    expect(await judge({})).toMatchObject({ kind: 'viewer' });
  });

  it('is judged by the last keys while the provider is away', async () => {
    await judge({});
    provider.setAway(true);
    later(3600);
    expect(await judge({})).toMatchObject({ kind: 'viewer' });
  });

  it('cannot be judged where the discovery document speaks for another or sends to an unsafe place', async () => {
    const { discovery } = provider;
    for (const wrong of [
      { ...discovery, issuer: 'https://login.example/other' },
      { ...discovery, jwks_uri: 'http://login.example/keys' },
      { issuer: ISSUER },
      [],
    ]) {
      const fetchJson = (): Promise<unknown> => Promise.resolve(wrong);
      authority = createOidcAuthority({ settings: providerSettings, clock, logger: silentLogger, fetchJson });
      expect(await judge({})).toEqual({ kind: 'unavailable' });
    }
  });
});
