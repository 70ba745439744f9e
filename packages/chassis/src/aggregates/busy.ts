import { reason, type InvalidInput, type Problem, type RowViolation } from '@holdfast/kernel';

/** The system does not take this now and has stored nothing of it; waiting helps. */
export interface Busy extends Problem<'Busy'> {
  readonly retryAfterMs: number;
}

export const busy = (message: string, retryAfterMs: number): Busy => ({ type: 'Busy', message, retryAfterMs });

/** What is asked for is beyond a limit of the thing itself, so that the same request has no better luck later. */
export interface BeyondLimit extends InvalidInput {
  /** Tells it from mistakes that a decider finds. */
  readonly isBeyondLimit: true;
  /** Told of a row, too. */
  readonly violations: readonly RowViolation[];
}

/** @param message says in a sentence which thing it is and what its limit is. */
export const beyondLimit = (message: string): BeyondLimit => ({
  type: 'InvalidInput',
  message,
  violations: [{ path: [], ...reason('BEYOND_LIMIT', { limit: message }) }],
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
