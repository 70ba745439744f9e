/** The languages in which the product speaks to people. */
export type Language = 'en' | 'zh-CN';

/** The language that a person asked for, else the one of the machine. */
export function chooseLanguage(asked: string | undefined, environment: NodeJS.ProcessEnv): Language {
  const locale =
    asked ??
    environment['LC_ALL'] ??
    environment['LC_MESSAGES'] ??
    environment['LANG'] ??
    Intl.DateTimeFormat().resolvedOptions().locale;
  return /^zh/i.test(locale) ? 'zh-CN' : 'en';
}
