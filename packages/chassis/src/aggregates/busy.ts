import { reason, type InvalidInput, type Problem, type Said } from '@holdfast/kernel';

/** The system does not take this now and has stored nothing of it; waiting helps. */
export interface Busy extends Problem<'Busy'> {
  readonly retryAfterMs: number;
}

export const busy = (full: Said, retryAfterMs: number): Busy => ({ type: 'Busy', ...full, retryAfterMs });

/** What is asked for is beyond a limit of the thing itself, so that the same request has no better luck later. */
export interface BeyondLimit extends InvalidInput {
  /** Tells it from mistakes that a decider finds. */
  readonly isBeyondLimit: true;
}

/** @param limit says which thing it is and what its limit is. */
export const beyondLimit = (limit: Said): BeyondLimit => ({
  type: 'InvalidInput',
  ...limit,
  // Told of a row, too, whose parameters are text.
  violations: [{ path: [], ...reason('BEYOND_LIMIT', { limit: limit.message }), ...limit }],
  isBeyondLimit: true,
});

/** Why something that was decided is not stored. */
export type NotTaken = Busy | BeyondLimit;

/** The same as a fault, where nobody is there to read a refusal: the work is tried again later. */
export class BusyFault extends Error {
  override readonly name = 'BusyFault';
}

/** The same of what is lasting: trying again does not help, so what asked for it is set aside. */
export class LimitReached extends Error {
  override readonly name = 'LimitReached';
}
