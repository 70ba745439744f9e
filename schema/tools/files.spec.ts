import { describe, expect, it } from '@jest/globals';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compareFiles, writeFiles } from './files.js';

const files = [
  { path: 'a/one.ts', content: 'one\n' },
  { path: 'two.ts', content: 'two\n' },
];

describe('generated files', () => {
  it('differ until they are written, and then no more', () => {
    const folder = mkdtempSync(join(tmpdir(), 'contract-'));
    expect(compareFiles(files, folder)).toEqual(['a/one.ts', 'two.ts']);
    writeFiles(files, folder);
    expect(compareFiles(files, folder)).toEqual([]);
  });

  it('differ when somebody changed one, but not by its line endings', () => {
    const folder = mkdtempSync(join(tmpdir(), 'contract-'));
    writeFiles(files, folder);
    writeFileSync(join(folder, 'a/one.ts'), 'one\r\n');
    writeFileSync(join(folder, 'two.ts'), 'changed\n');
    expect(compareFiles(files, folder)).toEqual(['two.ts']);
  });
});
