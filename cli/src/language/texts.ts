import { en } from './en.js';
import type { Catalog, HoleValue, Message } from './message.js';
import { zhCn } from './zhCn.js';

/** The languages that people can be spoken to in, as `--lang` takes them. */
export const languages = ['en', 'zh-CN'] as const;

export type Language = (typeof languages)[number];

export const catalogs: Readonly<Record<Language, Catalog>> = { en, 'zh-CN': zhCn };

/** Says messages in one language. */
export interface Texts {
  readonly language: Language;
  say(message: Message): string;
}

/** Joins a catalog with the way its language writes numbers. */
export function createTexts(language: Language): Texts {
  const catalog = catalogs[language];
  const fill = (value: HoleValue | undefined): string => {
    if (typeof value === 'number') return value.toLocaleString(language, { maximumFractionDigits: 1 });
    return typeof value === 'object' ? say(value) : (value ?? '');
  };
  const say = ({ key, holes }: Message): string =>
    catalog[key].replace(/\{(\w+)\}/g, (_, hole: string) => fill(holes[hole]));
  return { language, say };
}
