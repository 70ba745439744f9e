import { chmodSync, existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Viewer } from '@holdfast/chassis';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openInstallation } from '../installation.js';
import { issueToken } from './issueToken.js';
import { openTokenKey, TOKEN_KEY_FILE } from './tokenKey.js';

const manager: Viewer = { subject: 'a developer', grants: [{ role: 'MANAGER' }] };
const clock = { now: () => '2026-03-05T08:00:00.000Z' };
let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'holdfast-token-'));
  file = join(folder, TOKEN_KEY_FILE);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the key of a data folder', () => {
  it('is made once, for its owner alone', async () => {
    const [one, other] = await Promise.all([openTokenKey(folder), openTokenKey(folder)]);
    expect(other).toEqual(one);
    expect(await openTokenKey(folder)).toEqual(one);
    // Windows knows no such bits.
    const mode = process.platform === 'win32' ? 0o600 : statSync(file).mode & 0o777;
    expect(mode).toBe(0o600);
  });

  it('is not trusted once others could read it', async () => {
    await openTokenKey(folder);
    chmodSync(file, 0o640);
    await expect(openTokenKey(folder)).rejects.toThrow(`${file} may be read by others than its owner; delete it`);
  });

  it('is not trusted when it is damaged', async () => {
    writeFileSync(file, '{"kty":"OKP"}', { mode: 0o600 });
    await expect(openTokenKey(folder)).rejects.toThrow(`${file} is damaged; delete it`);
  });
});

describe('a token', () => {
  it('is made for an installation', async () => {
    openInstallation(folder, { timeZone: 'UTC', isDemo: false });
    const token = await issueToken({ folder, viewer: manager, lifetimeMs: 60_000, clock });
    expect(token).toMatchObject({ ok: true });
  });

  it('is refused where there is no installation, and nothing is made there', async () => {
    expect(await issueToken({ folder, viewer: manager, lifetimeMs: 60_000, clock })).toEqual({
      ok: false,
      refusal: 'noInstallation',
    });
    expect(existsSync(file)).toBe(false);
  });
});
