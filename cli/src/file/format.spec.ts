import { describe, expect, it } from '@jest/globals';
import { gzipSync } from 'node:zlib';
import { formatOf } from './format.js';

describe('the format of a file by its first bytes', () => {
  it.each([
    ['text', 'text', Buffer.from('person,value\n')],
    ['Chinese text', 'text', Buffer.from('工号,姓名\n')],
    ['nothing', 'text', Buffer.alloc(0)],
    ['gzip', 'gzip', gzipSync('a')],
    ['a workbook', 'zip', Buffer.from([0x50, 0x4b, 3, 4, 20, 0])],
    ['an old workbook', 'oldExcel', Buffer.from([0xd0, 0xcf, 0x11, 0xe0])],
    ['UTF-16 with its mark', 'utf16', Buffer.from('\ufeffperson', 'utf16le')],
    ['UTF-16 without a mark', 'utf16', Buffer.from('person,value\n', 'utf16le')],
    ['UTF-16 the other way round', 'utf16', Buffer.from('person,value\n', 'utf16le').swap16()],
    ['a picture', 'binary', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 7, 7, 7, 7])],
  ])('%s is %s', (_, format, head) => {
    expect(formatOf(head)).toBe(format);
  });
});
