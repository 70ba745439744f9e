import {
  hashOfInput,
  invalidInput,
  ok,
  reason,
  refuse,
  type Clock,
  type InvalidInput,
  type RequestMark,
  type Result,
  type Violation,
} from '@holdfast/kernel';
import type { Viewer } from '../identity/viewer.js';
import { toScopedRequestId } from './scopedRequestId.js';

/** The input of every mutation but the imports. */
interface RequestedInput {
  readonly requestId: string;
  readonly [field: string]: unknown;
}

/** What a mutation was asked for, and the mark of the request by which it is found again. */
export interface Request<Wish> {
  readonly request: RequestMark;
  readonly wish: Wish;
}

/** Who asks, and when. */
export interface Requester {
  readonly clock: Clock;
  readonly request: { readonly viewer: Viewer };
}

const REQUEST_ID_LENGTH_MAX = 200;

function findViolations(requestId: string): readonly Violation[] {
  const path = ['requestId'];
  if (requestId === '') return [{ path, ...reason('REQUEST_ID_EMPTY') }];
  return [...requestId].length > REQUEST_ID_LENGTH_MAX
    ? [{ path, ...reason('REQUEST_ID_TOO_LONG', { length: REQUEST_ID_LENGTH_MAX }) }]
    : [];
}

/**
 * Reads the request id of an input beside what a mutation read of the rest, so that all mistakes are told together.
 * The id is taken as it was written, among those of its viewer; everything else in the input makes the fingerprint.
 */
export function parseRequest<Wish>(
  { requestId, ...rest }: RequestedInput,
  { clock, request: { viewer } }: Requester,
  wish: Result<Wish, readonly Violation[]>,
): Result<Request<Wish>, InvalidInput> {
  const violations = [...findViolations(requestId), ...(wish.ok ? [] : wish.refusal)];
  if (!wish.ok || violations.length > 0) return refuse(invalidInput(violations));
  const scoped = toScopedRequestId(viewer, requestId);
  return ok({ request: { requestId: scoped, inputHash: hashOfInput(rest), at: clock.now() }, wish: wish.value });
}
