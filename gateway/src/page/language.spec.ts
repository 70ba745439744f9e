import { describe, expect, it } from '@jest/globals';
import { choosePageLanguage } from './language.js';

describe("a reader's language", () => {
  it.each([
    [null, undefined, 'en'],
    [null, 'zh-CN,zh;q=0.9,en;q=0.8', 'zh-CN'],
    [null, 'en;q=0.5, zh;q=0.9', 'zh-CN'],
    [null, 'de, fr', 'en'],
    ['zh', 'en', 'zh-CN'],
    ['en', 'zh-CN', 'en'],
    ['"><script>', 'zh-TW', 'zh-CN'],
  ])('with lang=%s and accept-language %s is %s', (lang, accept, language) => {
    expect(choosePageLanguage(lang, accept)).toBe(language);
  });
});
