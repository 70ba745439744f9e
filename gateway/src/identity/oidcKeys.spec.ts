import { beforeEach, describe, expect, it } from '@jest/globals';
import { silentLogger } from '@holdfast/chassis';
import { createFakeProvider, ISSUER, providerSettings, type FakeProvider } from '../testing/fakeProvider.js';
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
const judge = async (): Promise<unknown> => authority.judge(await provider.sign({}, now));

beforeEach(async () => {
  later(0);
  provider = await createFakeProvider();
  authority = open();
});

describe('the keys of the provider', () => {
  it('hold up nobody while newer ones do not come, but for those that are very old', async () => {
    await judge();
    const generation = await authority.generation();
    provider.setSilent(true);
    later(601);
    expect(await authority.generation()).toBe(generation);
    later(3601);
    const waiting = authority.generation();
    expect(await Promise.race([waiting, Promise.resolve('waits')])).toBe('waits');
    provider.setSilent(false);
    expect(await waiting).toBe(generation);
  });

  it('are kept when the provider has none', async () => {
    await judge();
    provider.setEmpty(true);
    later(601);
    await authority.generation();
    later(640);
    expect(await judge()).toMatchObject({ kind: 'viewer' });
  });

  it('are looked for after the clock was set back, too', async () => {
    later(3600);
    await judge();
    await provider.exchangeKeys();
    later(0);
    expect(await judge()).toMatchObject({ kind: 'viewer' });
  });

  it('are looked for once, when the first token comes', async () => {
    expect(provider.asked).toEqual([]);
    await Promise.all([judge(), judge(), judge()]);
    await judge();
    expect(provider.asked).toEqual([`${ISSUER}/.well-known/openid-configuration`, `${ISSUER}/keys`]);
  });

  it('are where the settings say', async () => {
    authority = open({ jwksUrl: `${ISSUER}/keys` });
    await judge();
    expect(provider.asked).toEqual([`${ISSUER}/keys`]);
  });

  it('are looked for anew when a token names an unknown one, but not for every stranger', async () => {
    await judge();
    const stranger = await createFakeProvider();
    for (let n = 0; n < 50; n++) await authority.judge(await stranger.sign({}, now));
    expect(provider.asked).toHaveLength(2);
    await provider.exchangeKeys();
    later(31);
    expect(await judge()).toMatchObject({ kind: 'viewer' });
    expect(provider.asked).toHaveLength(4);
  });

  it('count as another generation once they were exchanged, at the latest after ten minutes', async () => {
    await judge();
    const first = await authority.generation();
    later(599);
    await provider.exchangeKeys();
    expect(await authority.generation()).toBe(first);
    later(601);
    await authority.generation();
    await new Promise((resolve) => setImmediate(resolve));
    expect(await authority.generation()).toBe(first + 1);
    later(1300);
    await authority.generation();
    await new Promise((resolve) => setImmediate(resolve));
    expect(await authority.generation()).toBe(first + 1);
  });
});
