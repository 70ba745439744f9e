import { catalogs, type english, type SentenceKey } from './catalogs.js';
import type { Language } from './language.js';

/** What stands in a hole: text or a number as it is, several names, or a sentence within the sentence. */
export type HoleValue = string | number | readonly string[] | Sentence;

/** A sentence before it has a language, so that whoever finds a reason need not know who reads it. */
export interface Sentence {
  readonly key: SentenceKey;
  readonly holes: Readonly<Record<string, HoleValue>>;
}

/** A sentence as it is in English, and what it takes to say it in another language. */
export interface Said {
  readonly message: string;
  readonly said: Sentence;
}

type HoleIn<Text extends string> = Text extends `${string}{${infer Hole}}${infer Rest}` ? Hole | HoleIn<Rest> : never;

/** The holes of a sentence, to be filled; none when it names nothing. */
export type HolesOf<Key extends SentenceKey, Value = HoleValue> = [HoleIn<(typeof english)[Key]>] extends [never]
  ? []
  : [holes: Readonly<Record<HoleIn<(typeof english)[Key]>, Value>>];

const AND: Readonly<Record<Language, string>> = { en: ' and ', 'zh-CN': '、' };

/** Says a sentence in a language. */
export function say({ key, holes }: Sentence, language: Language): string {
  const fill = (value: HoleValue | undefined): string => {
    if (typeof value === 'object') return 'key' in value ? say(value, language) : value.join(AND[language]);
    return String(value ?? '');
  };
  return catalogs[language][key].replace(/\{(\w+)\}/g, (_, hole: string) => fill(holes[hole]));
}

/** Names a sentence and fills its holes; the compiler refuses a missing or a misspelt one. */
export function sentence<Key extends SentenceKey>(key: Key, ...[holes]: HolesOf<Key>): Said {
  const said: Sentence = { key, holes: holes ?? {} };
  return { message: say(said, 'en'), said };
}
