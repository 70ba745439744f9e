import { describe, expect, it } from '@jest/globals';
import { chooseLanguage } from './chooseLanguage.js';

const choose = (asked: string | undefined, env: Record<string, string>, locale: string) =>
  chooseLanguage({ asked, env, locale });

describe('choosing the language', () => {
  it.each([
    ['what is asked before everything else', 'en', { LANG: 'zh_CN.UTF-8' }, 'zh-CN', 'en'],
    ['LC_ALL before LANG', undefined, { LC_ALL: 'zh_CN.UTF-8', LANG: 'en_US.UTF-8' }, 'en-US', 'zh-CN'],
    ['LANG before the runtime', undefined, { LANG: 'zh_CN.GB18030' }, 'en-US', 'zh-CN'],
    ['the runtime where no variable is set, as on Windows', undefined, {}, 'zh-CN', 'zh-CN'],
    ['English for the locale C', undefined, { LC_ALL: 'C' }, 'zh-CN', 'en'],
    ['English for all other languages', undefined, { LANG: 'de_DE.UTF-8' }, 'de-DE', 'en'],
    ['the asked language in any case', 'ZH-cn', {}, 'en-US', 'zh-CN'],
  ])('takes %s', (_, asked, env, locale, language) => {
    expect(choose(asked, env, locale)).toEqual({ ok: true, value: language });
  });

  it('refuses a language that nobody speaks here', () => {
    expect(choose('fr', {}, 'en-US')).toMatchObject({ ok: false, refusal: { key: 'unknownLanguage' } });
  });
});
