import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { withLock } from './lock.js';

describe('the lock of a folder', () => {
  let folder: string;
  const readLock = () => Promise.resolve(readFileSync(join(folder, 'lock'), 'utf8'));

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'holdfast-lock-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('names its holder, and leaves nothing behind', async () => {
    expect(await withLock(folder, readLock)).toBe(String(process.pid));
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is refused while its holder lives', async () => {
    await withLock(folder, () => expect(withLock(folder, readLock)).rejects.toThrow(`process ${process.pid}`));
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is taken over when its holder is gone', async () => {
    writeFileSync(join(folder, 'lock'), '4194305');
    expect(await withLock(folder, readLock)).toBe(String(process.pid));
  });
});
