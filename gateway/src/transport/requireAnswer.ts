import type { ExecutionResult } from 'graphql';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isErrorList = (value: unknown): boolean =>
  Array.isArray(value) && value.every((error) => isObject(error) && typeof error['message'] === 'string');

/** Throws unless a subgraph's answer has the form of a GraphQL result, so that nothing later meets a page of HTML. */
export function requireAnswer(answer: unknown): ExecutionResult {
  if (isObject(answer)) {
    const { data, errors } = answer;
    const hasData = isObject(data) || data === null || data === undefined;
    const hasErrors = errors === undefined || isErrorList(errors);
    if (hasData && hasErrors && (isObject(data) || errors !== undefined)) return answer;
  }
  throw new TypeError('The answer is no GraphQL result.');
}
