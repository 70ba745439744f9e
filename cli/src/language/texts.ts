import type { Language } from '@holdfast/kernel';
import { en } from './en.js';
import type { Catalog, HoleValue, Message } from './message.js';
import { zhCn } from './zhCn.js';

/** The languages that people can be spoken to in, as `--lang` takes them. */
export const languages: readonly Language[] = ['en', 'zh-CN'];

export const catalogs: Readonly<Record<Language, Catalog>> = { en, 'zh-CN': zhCn };

/** Says messages in one language. */
export interface Texts {
  readonly language: Language;
  say(message: Message): string;
}

const fillHoles = (text: string, toText: (hole: string) => string): string =>
  text.replace(/\{(\w+)\}/g, (_, hole: string) => toText(hole));

/** Joins a catalog with the way its language writes numbers. */
export function createTexts(language: Language): Texts {
  const catalog = catalogs[language];
  const fill = (value: HoleValue | undefined): string => {
    if (typeof value === 'number') return value.toLocaleString(language, { maximumFractionDigits: 1 });
    return typeof value === 'object' ? say(value) : (value ?? '');
  };
  const say = ({ key, holes }: Message): string => fillHoles(catalog[key], (hole) => fill(holes[hole]));
  return { language, say };
}
