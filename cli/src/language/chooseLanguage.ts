import { ok, refuse, type Language, type Result } from '@holdfast/kernel';
import { message, type Message } from './message.js';
import { languages } from './texts.js';

/** Where the language may come from, in the order in which it is asked. */
export interface LanguageHints {
  /** What `--lang` says. */
  readonly asked: string | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The locale of the runtime, which on Windows is the only one that is set. */
  readonly locale: string;
}

const toLanguage = (locale: string): Language => (/^zh\b|^zh_/i.test(locale) ? 'zh-CN' : 'en');

/** Chinese for Chinese locales, English for all others; `--lang` overrules both. */
export function chooseLanguage({ asked, env, locale }: LanguageHints): Result<Language, Message> {
  if (asked !== undefined) {
    const known = languages.find((language) => language.toLowerCase() === asked.toLowerCase());
    return known ? ok(known) : refuse(message('unknownLanguage', { language: asked, known: languages.join(', ') }));
  }
  return ok(toLanguage(env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || locale));
}
