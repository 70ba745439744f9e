import { describe, expect, it } from '@jest/globals';
import { texts } from './texts.js';

describe('the command that a start ends with', () => {
  it.each([
    ['en', 'holdfast import people FILE.csv --dry-run'],
    ['zh-CN', 'holdfast import people 文件.csv --dry-run'],
  ] as const)('names the address only where the command line would look elsewhere: %s', (language, command) => {
    const { openPage, nextCommand } = texts[language];
    for (const say of [openPage, nextCommand]) {
      expect(say('http://127.0.0.1:4000').endsWith(command)).toBe(true);
      expect(say('http://127.0.0.1:23456').endsWith(`${command} --url http://127.0.0.1:23456`)).toBe(true);
    }
  });

  it('names a folder so that a shell takes it for one word', () => {
    for (const { demoIsSynthetic } of Object.values(texts)) {
      expect(demoIsSynthetic('./data')).toContain('--data-dir ./data --yes');
      expect(demoIsSynthetic("Lin's data")).toContain(String.raw`--data-dir 'Lin'\''s data' --yes`);
    }
  });
});
