/** The languages of the page. */
export type Language = 'en' | 'zh-CN';

const toLanguage = (tag: string): Language | undefined => {
  if (/^zh\b/i.test(tag)) return 'zh-CN';
  return /^en\b/i.test(tag) ? 'en' : undefined;
};

/** The reader's language: `?lang` first, then the best known one of `Accept-Language`, else English. */
export function chooseLanguage(lang: string | null, acceptLanguage: string | undefined): Language {
  const asked = lang === null ? undefined : toLanguage(lang);
  if (asked) return asked;
  const ranked = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', quality] = part.trim().split(/;\s*q=/);
      return { tag, weight: Number(quality ?? 1) };
    })
    .sort((a, b) => b.weight - a.weight);
  for (const { tag } of ranked) {
    const language = toLanguage(tag);
    if (language) return language;
  }
  return 'en';
}
