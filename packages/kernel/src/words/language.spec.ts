import { describe, expect, it } from '@jest/globals';
import { chooseLanguage } from './language.js';

describe("a reader's language", () => {
  it.each([
    [undefined, 'en'],
    ['', 'en'],
    ['*', 'en'],
    ['zh-CN,zh;q=0.9,en;q=0.8', 'zh-CN'],
    ['en;q=0.5, zh;q=0.9', 'zh-CN'],
    ['zh-Hant-TW', 'zh-CN'],
    ['zh;q=0, en;q=0.1', 'en'],
    ['zh;q=much', 'en'],
    ['de, fr', 'en'],
    ['zha', 'en'],
  ])('by "%s" is %s', (accept, language) => {
    expect(chooseLanguage(accept)).toBe(language);
  });
});
