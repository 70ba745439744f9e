import type { en } from './en.js';

/** The name of a text; English is the list that every other catalog is checked against. */
export type TextKey = keyof typeof en;

/** Every text of one language. */
export type Catalog = Readonly<Record<TextKey, string>>;

type HoleIn<Text extends string> = Text extends `${string}{${infer Hole}}${infer Rest}` ? Hole | HoleIn<Rest> : never;

type HolesOf<Key extends TextKey> = [HoleIn<(typeof en)[Key]>] extends [never]
  ? []
  : [holes: Readonly<Record<HoleIn<(typeof en)[Key]>, HoleValue>>];

/** What stands in a text's `{hole}`; a message is said in the reader's language too. */
export type HoleValue = string | number | Message;

/** A sentence before it has a language, so that the code that finds a mistake need not know who reads it. */
export interface Message {
  readonly key: TextKey;
  readonly holes: Readonly<Record<string, HoleValue>>;
}

/** Names a text and fills its holes; the compiler refuses a missing or a misspelt hole. */
export const message = <Key extends TextKey>(key: Key, ...[holes]: HolesOf<Key>): Message => ({
  key,
  holes: holes ?? {},
});
