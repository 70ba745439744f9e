import { problem, type Problem, type RequestMark } from '@holdfast/kernel';
import { toGivenRequestId } from './scopedRequestId.js';

/** The request id was used before with another input. */
export type RequestIdReused = Problem<'RequestIdReused'>;

export const requestIdReused = (requestId: string): RequestIdReused =>
  problem('RequestIdReused', ['requestId'], { requestId: toGivenRequestId(requestId).slice(0, 80) });

/** How a request stands to the one that made a thing: the same again, the same id misused, or another request. */
export function compareRequest(made: RequestMark, request: RequestMark): 'repeated' | 'reused' | 'other' {
  if (made.requestId !== request.requestId) return 'other';
  return made.inputHash === request.inputHash ? 'repeated' : 'reused';
}
