import { describe, expect, it } from '@jest/globals';
import { en } from './en.js';
import { message, type TextKey } from './message.js';
import { catalogs, createTexts, languages } from './texts.js';
import { zhCn } from './zhCn.js';

// The English catalog is the list of keys; nothing else has its type.
const keys = Object.keys(en) as TextKey[];

const holesOf = (text: string): readonly string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([hole]) => hole).sort();

describe('the catalogs', () => {
  it('have the same texts in every language', () => {
    for (const language of languages) expect(Object.keys(catalogs[language])).toEqual(keys);
  });

  it.each(keys)('fill the same holes in both languages: %s', (key) => {
    expect(holesOf(zhCn[key])).toEqual(holesOf(en[key]));
  });

  it.each(keys.filter((key) => key !== 'together'))('are really in their language: %s', (key) => {
    expect(en[key]).not.toMatch(/[\u3000-\u9fff\uff00-\uffef]/);
    expect(zhCn[key]).toMatch(/[\u3000-\u9fff\uff00-\uffef]/);
  });

  it('end refusals as sentences', () => {
    expect(en.fileEmpty).toMatch(/\.$/);
    expect(zhCn.fileEmpty).toMatch(/。$/);
  });
});

describe('saying a message', () => {
  it('writes numbers as the language does, and text as it is', () => {
    const texts = createTexts('en');
    expect(texts.say(message('brokenUtf8', { file: 'a.csv', line: 12_345 }))).toContain('Line 12,345 of a.csv');
  });

  it('says a message within a message in the same language', () => {
    const said = message('wrongAddress', { url: 'http://x', reason: message('tokenRefused') });
    expect(createTexts('zh-CN').say(said)).toBe('地址 http://x 不可用：访问者身份未被接受；请用 --token 提供令牌。');
  });
});
