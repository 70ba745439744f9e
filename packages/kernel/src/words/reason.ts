import type { reasons } from './en/reasons.js';
import { say, type HolesOf, type Said, type Sentence } from './sentence.js';

/** The code of a reason; it never changes its meaning. */
export type ReasonCode = keyof typeof reasons;

/** Why a text, an input or a row cannot be taken: a code for programs, a sentence for people, and what it names. */
export interface Reason extends Said {
  readonly code: ReasonCode;
  readonly parameters: Readonly<Record<string, string>>;
}

/** Names a reason and fills its sentence; the compiler refuses a missing or a misspelt parameter. */
export function reason<Code extends ReasonCode>(code: Code, ...[given]: HolesOf<Code, string | number>): Reason {
  const parameters = Object.fromEntries(Object.entries(given ?? {}).map(([name, value]) => [name, String(value)]));
  const said: Sentence = { key: code, holes: parameters };
  return { code, message: say(said, 'en'), parameters, said };
}
