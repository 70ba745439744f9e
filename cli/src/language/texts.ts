import { en } from './en.js';
import type { Catalog, HoleValue, Message } from './message.js';
import { zhCn } from './zhCn.js';
import { reasons as zhReasons } from './zhCn/reasons.js';

/** The languages that people can be spoken to in, as `--lang` takes them. */
export const languages = ['en', 'zh-CN'] as const;

export type Language = (typeof languages)[number];

export const catalogs: Readonly<Record<Language, Catalog>> = { en, 'zh-CN': zhCn };

/** Says messages in one language. */
export interface Texts {
  readonly language: Language;
  say(message: Message): string;
  /** Says why the server refuses a row; in its own words where the language has none of ours. */
  sayReason(reason: ServerReason): string;
}

/** Why the server refuses a row: its own sentence, and what it takes to say it in another language. */
export interface ServerReason {
  readonly sentence: string;
  readonly code: string;
  readonly parameters: Readonly<Record<string, string>>;
}

/** Reasons by their code; a server of a later version may have more. */
const reasonsOf: Readonly<Record<Language, Readonly<Record<string, string>>>> = { en: {}, 'zh-CN': zhReasons };

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
  const sayReason = ({ sentence, code, parameters }: ServerReason): string => {
    const known = reasonsOf[language][code];
    return known === undefined ? sentence : fillHoles(known, (hole) => parameters[hole] ?? '');
  };
  return { language, say, sayReason };
}
