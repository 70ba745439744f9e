import { reasons, type ReasonCode } from './reasons.js';

/** Why a text or a row cannot be taken: a code for programs, a sentence for people, and what the sentence names. */
export interface Reason {
  readonly code: ReasonCode;
  readonly message: string;
  readonly parameters: Readonly<Record<string, string>>;
}

type HoleIn<Text extends string> = Text extends `${string}{${infer Hole}}${infer Rest}` ? Hole | HoleIn<Rest> : never;

type Parameters<Code extends ReasonCode> = [HoleIn<(typeof reasons)[Code]>] extends [never]
  ? []
  : [parameters: Readonly<Record<HoleIn<(typeof reasons)[Code]>, string | number>>];

/** Names a reason and fills its sentence; the compiler refuses a missing or a misspelt parameter. */
export function reason<Code extends ReasonCode>(code: Code, ...[given]: Parameters<Code>): Reason {
  const parameters = Object.fromEntries(Object.entries(given ?? {}).map(([name, value]) => [name, String(value)]));
  const message = reasons[code].replace(/\{(\w+)\}/g, (_, hole: string) => parameters[hole] ?? '');
  return { code, message, parameters };
}
