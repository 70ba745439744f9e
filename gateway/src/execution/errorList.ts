import { SaidError } from '@holdfast/chassis';
import { sentence } from '@holdfast/kernel';
import type { GraphQLError, GraphQLFormattedError } from 'graphql';

/** More than a person mends at once; an answer for a thousand people could have an error for each. */
const ERRORS_MAX = 20;

/** The code of the entry that says how many errors are not there. */
export const LEFT_OUT = 'ERRORS_LEFT_OUT';

/** What stands in place of the errors that an answer leaves out. */
function leftOutError(count: number): GraphQLError {
  const { said } = count === 1 ? sentence('ERROR_LEFT_OUT') : sentence('ERRORS_LEFT_OUT', { count });
  return new SaidError(said, { code: LEFT_OUT, count });
}

/** The errors of one answer: the first twenty, and how many there are besides. */
export interface ErrorList {
  /** Takes an error, which is made only when it is kept. */
  add(make: () => GraphQLError): void;
  readonly kept: readonly GraphQLError[];
  /** What the answer says; undefined when all went well. */
  toAnswer(): readonly GraphQLError[] | undefined;
}

export function createErrorList(): ErrorList {
  const kept: GraphQLError[] = [];
  let leftOut = 0;
  return {
    kept,
    add(make) {
      if (kept.length < ERRORS_MAX) kept.push(make());
      else leftOut += 1;
    },
    toAnswer() {
      if (leftOut > 0) return [...kept, leftOutError(leftOut)];
      return kept.length > 0 ? kept : undefined;
    },
  };
}

/** The same for errors that somebody else has listed. */
export function limitErrors<AnyError extends GraphQLError | GraphQLFormattedError>(
  errors: readonly AnyError[] | undefined,
): readonly (AnyError | GraphQLError)[] | undefined {
  if (!errors || errors.length <= ERRORS_MAX) return errors;
  return [...errors.slice(0, ERRORS_MAX), leftOutError(errors.length - ERRORS_MAX)];
}
