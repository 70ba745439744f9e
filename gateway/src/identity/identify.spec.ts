import { beforeEach, describe, expect, it } from '@jest/globals';
import { localOperator, type Viewer } from '@holdfast/chassis';
import { createIdentify, type Identify } from './identify.js';
import type { TokenAuthority, Verdict } from './tokenAuthority.js';

const START = Date.parse('2026-03-05T08:00:00.000Z');
const anna: Viewer = { subject: 'anna', grants: [{ role: 'HRBP' }] };
const payer: Viewer = { ...anna, subject: 'payer', purpose: 'PAYOUT' };

let now = START;
const clock = { now: () => new Date(now).toISOString() };
let generation = 1;
let judged: string[] = [];
const vouch = (viewer: Viewer): Verdict => ({ kind: 'viewer', viewer, expiresAtMs: START + 60_000 });
const authority: TokenAuthority = {
  generation: () => Promise.resolve(generation),
  judge: (token) => {
    judged.push(token);
    if (token === 'anna') return Promise.resolve(vouch(anna));
    if (token === 'payer') return Promise.resolve(vouch(payer));
    return Promise.resolve({ kind: token === 'later' ? 'unavailable' : 'refused' });
  },
};
let identify: Identify;
beforeEach(() => {
  now = START;
  generation = 1;
  judged = [];
  identify = createIdentify({ authority, isOperatorWithoutToken: false, clock });
});
const bearer = (token: string): { authorization: string } => ({ authorization: `Bearer ${token}` });

describe('who asks', () => {
  it('is whom the token names', async () => {
    expect(await identify(bearer('anna'))).toEqual({ ok: true, value: anna });
  });

  it.each([
    [{}, 401, 'Bearer'],
    [{ authorization: 'Basic YTpi' }, 401, 'Bearer error="invalid_token"'],
    [{ authorization: '' }, 401, 'Bearer error="invalid_token"'],
    [bearer('forged'), 401, 'Bearer error="invalid_token"'],
  ])('is nobody with the headers %j', async (headers, status, challenge) => {
    expect(await identify(headers)).toMatchObject({
      ok: false,
      refusal: { status, code: 'UNAUTHENTICATED', headers: ['www-authenticate', challenge] },
    });
  });

  it('cannot be told while nobody answers for the token', async () => {
    expect(await identify(bearer('later'))).toMatchObject({
      refusal: { status: 503, code: 'IDENTITY_UNAVAILABLE', headers: ['retry-after', '5'] },
    });
  });

  it('is the operator where nobody is asked, but not for whoever brings a token that nobody judges', async () => {
    identify = createIdentify({ authority: undefined, isOperatorWithoutToken: true, clock });
    expect(await identify({})).toEqual({ ok: true, value: localOperator });
    expect(await identify(bearer('anna'))).toMatchObject({ ok: false, refusal: { status: 401 } });
    identify = createIdentify({ authority, isOperatorWithoutToken: true, clock });
    expect(await identify(bearer('forged'))).toMatchObject({ ok: false, refusal: { status: 401 } });
    expect(await identify(bearer('anna'))).toEqual({ ok: true, value: anna });
  });
});

describe('a token that was judged', () => {
  it('is not judged again until it runs out', async () => {
    for (const atMs of [0, 30_000, 59_999]) {
      now = START + atMs;
      await identify(bearer('anna'));
    }
    expect(judged).toEqual(['anna']);
    now = START + 60_000;
    await identify(bearer('anna'));
    expect(judged).toEqual(['anna', 'anna']);
  });

  it('is judged again once keys were exchanged', async () => {
    await identify(bearer('anna'));
    generation = 2;
    await identify(bearer('anna'));
    await identify(bearer('anna'));
    expect(judged).toEqual(['anna', 'anna']);
  });

  it('is not remembered when it was refused', async () => {
    await identify(bearer('forged'));
    await identify(bearer('forged'));
    expect(judged).toEqual(['forged', 'forged']);
  });
});

describe('the purpose', () => {
  it('is named by the token or by the header', async () => {
    expect(await identify({ ...bearer('anna'), 'holdfast-purpose': 'AUDIT' })).toEqual({
      ok: true,
      value: { ...anna, purpose: 'AUDIT' },
    });
    expect(await identify(bearer('anna'))).toEqual({ ok: true, value: anna });
    expect(await identify(bearer('payer'))).toEqual({ ok: true, value: payer });
    expect(await identify({ ...bearer('payer'), 'holdfast-purpose': 'PAYOUT' })).toEqual({ ok: true, value: payer });
  });

  it('is one of a closed list, and no other than the token was made for', async () => {
    for (const headers of [
      { ...bearer('anna'), 'holdfast-purpose': 'CURIOSITY' },
      { ...bearer('anna'), 'holdfast-purpose': '' },
      { ...bearer('payer'), 'holdfast-purpose': 'AUDIT' },
    ])
      expect(await identify(headers)).toMatchObject({ ok: false, refusal: { status: 400 } });
  });
});
