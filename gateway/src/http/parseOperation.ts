import type { IncomingHttpHeaders } from 'node:http';
import type { OperationRequest } from '../execution/operations.js';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Reads the plain form of a request that needs no second look: a text, perhaps a name, perhaps variables. Undefined
 * leaves it to Apollo Server, which knows every other form and says what is wrong with it.
 */
export function parseOperation(body: unknown): OperationRequest | undefined {
  if (!isObject(body)) return undefined;
  const { query, operationName, variables, extensions } = body;
  if (typeof query !== 'string' || (extensions !== undefined && extensions !== null)) return undefined;
  if (operationName !== undefined && operationName !== null && typeof operationName !== 'string') return undefined;
  if (variables !== undefined && variables !== null && !isObject(variables)) return undefined;
  return { query, operationName: operationName ?? undefined, variables: variables ?? undefined };
}

/** True when plain JSON is what the client wants to read. */
export function acceptsJson({ accept }: IncomingHttpHeaders): boolean {
  if (accept === undefined || accept === '*/*' || accept === 'application/json') return true;
  return !accept.includes('graphql-response') && !accept.includes(';q') && /\*\/\*|application\/json/.test(accept);
}
