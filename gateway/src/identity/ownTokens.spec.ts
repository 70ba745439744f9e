import { beforeAll, describe, expect, it } from '@jest/globals';
import { generatePassKeys, type SigningKey, type Viewer } from '@holdfast/chassis';
import { createOwnAuthority, signOwnToken } from './ownTokens.js';

const START = Date.parse('2026-03-05T08:00:00.000Z');
const HOUR = 3_600_000;
let now = START;
const clock = { now: () => new Date(now).toISOString() };
const manager: Viewer = { subject: 'developer', grants: [{ role: 'MANAGER' }], person: '1042', purpose: 'AUDIT' };

let key: SigningKey;
let other: SigningKey;
beforeAll(async () => {
  [key, other] = (await Promise.all([generatePassKeys(), generatePassKeys()])).map(({ signing }) => signing) as [
    SigningKey,
    SigningKey,
  ];
});

describe('a token of the installation’s own', () => {
  it('holds as long as it was made for', async () => {
    now = START;
    const token = await signOwnToken(key, manager, START, 8 * HOUR);
    const authority = createOwnAuthority(key, clock);
    expect(await authority.judge(token)).toEqual({ kind: 'viewer', viewer: manager, expiresAtMs: START + 8 * HOUR });
    now = START + 8 * HOUR;
    expect(await authority.judge(token)).toEqual({ kind: 'refused' });
  });

  it('holds for a day at most', async () => {
    const token = await signOwnToken(key, manager, START, 30 * 24 * HOUR);
    now = START + 25 * HOUR;
    expect(await createOwnAuthority(key, clock).judge(token)).toEqual({ kind: 'refused' });
  });

  it('is refused by another installation, and when it is none', async () => {
    now = START;
    const token = await signOwnToken(other, manager, START, HOUR);
    const authority = createOwnAuthority(key, clock);
    for (const text of [token, '', 'x', 'a.b.c']) expect(await authority.judge(text)).toEqual({ kind: 'refused' });
  });
});
