import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { lockFolder } from '@holdfast/store/sqlite';
import { openInstallation } from './installation.js';
import { removeDemoFolder } from './removeDemoFolder.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'holdfast-demo-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function givenInstallation(isDemo: boolean): void {
  openInstallation(folder, { timeZone: 'Asia/Shanghai', isDemo });
  for (const name of ['people.db', 'people.db-wal', 'journal.db']) writeFileSync(join(folder, name), '');
}

describe('removing the demo company', () => {
  it('deletes a folder that was made for it', () => {
    givenInstallation(true);
    expect(removeDemoFolder(folder)).toEqual({ ok: true, value: 'removed' });
    expect(existsSync(folder)).toBe(false);
  });

  it('leaves what is not ours', () => {
    givenInstallation(true);
    writeFileSync(join(folder, 'notes.txt'), 'mine');
    removeDemoFolder(folder);
    expect(readdirSync(folder)).toEqual(['notes.txt']);
  });

  it('is refused for a folder of own data', () => {
    givenInstallation(false);
    expect(removeDemoFolder(folder)).toEqual({ ok: false, refusal: { kind: 'noDemo' } });
    expect(readdirSync(folder)).toContain('people.db');
  });

  it('is refused while a process works on the folder', () => {
    givenInstallation(true);
    const lock = lockFolder(folder, 'the process 42');
    expect(removeDemoFolder(folder)).toMatchObject({ ok: false, refusal: { kind: 'inUse' } });
    lock.release();
    expect(readdirSync(folder)).toContain('people.db');
  });

  it('is refused where there is none', () => {
    expect(removeDemoFolder(join(folder, 'elsewhere'))).toEqual({ ok: false, refusal: { kind: 'noInstallation' } });
  });
});
