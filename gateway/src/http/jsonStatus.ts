import type { IncomingHttpHeaders } from 'node:http';

/** The request was well-formed HTTP and JSON; only the operation in it, or its variables, were not right. */
const OPERATION_CODES: readonly unknown[] = ['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT'];

/**
 * The status of an answer. Who asks for plain JSON by name is an older client, for which GraphQL over HTTP wants 200
 * where an operation is refused: to such a client any other status means that the answer is not GraphQL's.
 */
export function jsonStatus({ accept }: IncomingHttpHeaders, status: number, code: unknown): number {
  const isForOlder = accept?.includes('application/json') === true && !accept.includes('graphql-response');
  return status === 400 && isForOlder && OPERATION_CODES.includes(code) ? 200 : status;
}
