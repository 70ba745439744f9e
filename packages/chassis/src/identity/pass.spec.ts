import { createHmac } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createPassIssuer, createPassVerifier } from './pass.js';
import { generatePassKeys } from './passKeys.js';
import { localOperator, type Viewer } from './viewer.js';

type Keys = Awaited<ReturnType<typeof generatePassKeys>>;

const hrbp: Viewer = { subject: 'anna', grants: [{ role: 'HRBP', orgUnit: 'north' }], person: '7' };
const START = Date.parse('2026-03-01T08:00:00.000Z');
let now = START;
const clock = { now: () => new Date(now).toISOString() };
const later = (seconds: number): void => void (now = START + seconds * 1000);

let keys: Keys;
let others: Keys;
beforeAll(async () => {
  [keys, others] = await Promise.all([generatePassKeys(), generatePassKeys()]);
});
beforeEach(() => later(0));

const toPart = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('a pass', () => {
  it('tells the service for whom the gateway asks', async () => {
    const issue = createPassIssuer(keys.signing, clock);
    const verify = createPassVerifier(keys.verifying, 'people', clock);
    expect(await verify(await issue(hrbp, 'people'))).toEqual(hrbp);
    expect(await verify(await issue(localOperator, 'people'))).toEqual(localOperator);
  });

  it('holds for one service alone', async () => {
    const pass = await createPassIssuer(keys.signing, clock)(hrbp, 'people');
    expect(await createPassVerifier(keys.verifying, 'outcomes', clock)(pass)).toBeUndefined();
  });

  it('holds for a minute at most, also where it was known before', async () => {
    const verify = createPassVerifier(keys.verifying, 'people', clock);
    const pass = await createPassIssuer(keys.signing, clock)(hrbp, 'people');
    later(54);
    expect(await verify(pass)).toEqual(hrbp);
    later(61);
    expect(await verify(pass)).toBeUndefined();
    later(70);
    expect(await createPassVerifier(keys.verifying, 'people', clock)(pass)).toBeUndefined();
  });

  it('is shown again for half a minute, to the same service and for the same viewer', async () => {
    const issue = createPassIssuer(keys.signing, clock);
    const pass = await issue(hrbp, 'people');
    expect(await issue({ ...hrbp, purpose: 'AUDIT' }, 'people')).not.toBe(pass);
    expect(await issue(hrbp, 'outcomes')).not.toBe(pass);
    later(29);
    expect(await issue({ ...hrbp }, 'people')).toBe(pass);
    later(30);
    expect(await issue(hrbp, 'people')).not.toBe(pass);
  });

  it('is made anew after the clock was set back: nobody takes one of a time to come', async () => {
    const issue = createPassIssuer(keys.signing, clock);
    later(3600);
    await issue(hrbp, 'people');
    later(0);
    expect(await createPassVerifier(keys.verifying, 'people', clock)(await issue(hrbp, 'people'))).toEqual(hrbp);
  });

  it('is believed under each key that is in use, while keys are exchanged', async () => {
    const both = { keys: [...keys.verifying.keys, ...others.verifying.keys] };
    const verify = createPassVerifier(both, 'people', clock);
    expect(await verify(await createPassIssuer(keys.signing, clock)(hrbp, 'people'))).toEqual(hrbp);
    expect(await verify(await createPassIssuer(others.signing, clock)(hrbp, 'people'))).toEqual(hrbp);
  });

  it('is refused when somebody else made it', async () => {
    const verify = createPassVerifier(keys.verifying, 'people', clock);
    const forged = await createPassIssuer({ ...others.signing, kid: keys.signing.kid }, clock)(hrbp, 'people');
    expect(await verify(forged)).toBeUndefined();
    for (const pass of ['', 'x', 'a.b.c', `${forged}x`]) expect(await verify(pass)).toBeUndefined();
  });

  it('is refused without a signature, or with one that the public key could make', async () => {
    const verify = createPassVerifier(keys.verifying, 'people', clock);
    const pass = await createPassIssuer(keys.signing, clock)(hrbp, 'people');
    const [, claims = ''] = pass.split('.');
    expect(await verify(`${toPart({ alg: 'none' })}.${claims}.`)).toBeUndefined();
    const [{ kid, x } = { kid: '', x: '' }] = keys.verifying.keys;
    const begun = `${toPart({ alg: 'HS256', kid })}.${claims}`;
    expect(await verify(`${begun}.${createHmac('sha256', x).update(begun).digest('base64url')}`)).toBeUndefined();
  });

  it('is refused when its claims were changed', async () => {
    const verify = createPassVerifier(keys.verifying, 'people', clock);
    const [head, claims = '', signature] = (await createPassIssuer(keys.signing, clock)(hrbp, 'people')).split('.');
    const read = JSON.parse(Buffer.from(claims, 'base64url').toString()) as object;
    expect(await verify(`${head}.${toPart({ ...read, roles: ['ADMIN'] })}.${signature}`)).toBeUndefined();
  });
});
