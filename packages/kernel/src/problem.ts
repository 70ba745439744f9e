import type { Reason } from './reason.js';

/**
 * A refusal that a person can act on. `type` is the GraphQL type that carries it (`MetricNotFound`), `message` a
 * sentence, `path` the input field that it is about.
 */
export interface Problem<Type extends string = string> {
  readonly type: Type;
  readonly message: string;
  readonly path?: readonly string[];
}

/** One mistake in an input; an `InvalidInput` problem lists all of them at once. */
export interface Violation {
  readonly path: readonly string[];
  readonly message: string;
}

/** The same of an imported row, whose clients may want to say it in another language. */
export interface RowViolation extends Violation, Reason {}

export interface InvalidInput extends Problem<'InvalidInput'> {
  readonly violations: readonly Violation[];
}

/** Gathers every mistake of an input into the one problem that lists them all. */
export function invalidInput(violations: readonly Violation[]): InvalidInput {
  const message = violations.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
  const [first] = violations;
  return { type: 'InvalidInput', message, violations, ...(first ? { path: first.path } : {}) };
}
