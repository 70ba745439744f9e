import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { FolderLocked, lockFolder } from './lockFolder.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'holdfast-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the lock of a data folder', () => {
  it('is refused to a second holder, who is told of the first', () => {
    const lock = lockFolder(folder, 'the process 42');
    expect(() => lockFolder(folder, 'the process 43')).toThrow(FolderLocked);
    expect(() => lockFolder(folder, 'the process 43')).toThrow(/the process 42/);
    lock.release();
  });

  it('can be taken again once it was released', () => {
    lockFolder(folder, 'the process 42').release();
    expect(() => lockFolder(folder, 'the process 43').release()).not.toThrow();
  });
});
