import type { Language } from './language.js';
import type { problems } from './en/problems.js';
import type { Reason } from './reason.js';
import { say, sentence, type HolesOf, type Said } from './sentence.js';

/**
 * A refusal that a person can act on. `type` is the GraphQL type that carries it (`MetricNotFound`), `message` its
 * sentence in English, `path` the input field that it is about.
 */
export interface Problem<Type extends string = string> extends Partial<Said> {
  readonly type: Type;
  readonly message: string;
  readonly path?: readonly string[];
}

/** One mistake in an input; an `InvalidInput` problem lists all of them at once. */
export interface Violation extends Reason {
  readonly path: readonly string[];
}

export interface InvalidInput extends Problem<'InvalidInput'> {
  readonly violations: readonly Violation[];
}

/** The problems whose type says all that there is to say, but for what their sentence names. */
type ProblemType = keyof typeof problems;

/** A problem by its type; the compiler refuses a missing or a misspelt hole of its sentence. */
export function problem<Type extends ProblemType>(
  type: Type,
  path: readonly string[],
  ...holes: HolesOf<Type>
): Problem<Type> & Said {
  return { type, ...sentence(type, ...holes), path };
}

const SEPARATORS = {
  en: { place: ': ', next: '; ' },
  'zh-CN': { place: '：', next: '；' },
} as const;

/** All mistakes of an input in one text. */
export function sayViolations(violations: readonly Violation[], language: Language): string {
  const { place, next } = SEPARATORS[language];
  return violations.map(({ path, said }) => `${path.join('.')}${place}${say(said, language)}`).join(next);
}

/** Gathers every mistake of an input into the one problem that lists them all. */
export function invalidInput(violations: readonly Violation[]): InvalidInput {
  const [first] = violations;
  const message = sayViolations(violations, 'en');
  return { type: 'InvalidInput', message, violations, ...(first ? { path: first.path } : {}) };
}
