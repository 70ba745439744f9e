import { mkdtempSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { findInstallation, openInstallation, rememberDemo, writeInstallation } from './installation.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'holdfast-installation-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the installation of a data folder', () => {
  it('is made by the first start and kept by all later ones', () => {
    const first = openInstallation(folder, { timeZone: 'Asia/Shanghai', isDemo: true });
    const second = openInstallation(folder, { timeZone: 'Europe/Berlin', isDemo: false });
    expect(second).toEqual(first);
  });

  it('takes the namespace that somebody names, and no other one later', () => {
    const namespace = '5c0f3d8a-6c1e-4f0e-9a3b-2f6f4d1c7b90';
    const first = { timeZone: 'UTC', isDemo: false };
    const made = openInstallation(folder, { ...first, namespace });
    expect(made.namespace).toBe(namespace);
    expect(openInstallation(folder, first)).toEqual(made);
    const other = { ...first, namespace: '6c0f3d8a-6c1e-4f0e-9a3b-2f6f4d1c7b90' };
    expect(() => openInstallation(folder, other)).toThrow(
      /HOLDFAST_NAMESPACE: is another one than that of .*installation\.json/,
    );
  });

  it('remembers that the demo was loaded to its end', () => {
    const made = openInstallation(folder, { timeZone: 'UTC', isDemo: true });
    expect(made.isDemoLoaded).toBe(false);
    rememberDemo(folder, made);
    expect(openInstallation(folder, { timeZone: 'UTC', isDemo: true }).isDemoLoaded).toBe(true);
  });

  it('is not given back the epoch that a restore has ended since', () => {
    const made = openInstallation(folder, { timeZone: 'UTC', isDemo: true });
    const restored = { ...made, epoch: 2 };
    writeInstallation(folder, restored);
    rememberDemo(folder, made);
    expect(findInstallation(folder)).toEqual(restored);
  });

  it('is written beside under a name that nobody else has, and leaves nothing but itself', () => {
    const file = join(folder, 'installation.json');
    symlinkSync(join(folder, 'elsewhere'), `${file}.new`);
    openInstallation(folder, { timeZone: 'UTC', isDemo: false });
    expect(readdirSync(folder)).toEqual(['installation.json', 'installation.json.new']);
    expect(statSync(file).mode & 0o077).toBe(0);
  });

  it('names its file when it is damaged', () => {
    writeFileSync(join(folder, 'installation.json'), '{"namespace":"none"}');
    expect(() => openInstallation(folder, { timeZone: 'UTC', isDemo: false })).toThrow(/installation\.json is damaged/);
  });
});
