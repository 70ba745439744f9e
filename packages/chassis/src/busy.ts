import type { Problem } from '@holdfast/kernel';

/** The system does not take this now and has stored nothing of it. */
export interface Busy extends Problem<'Busy'> {
  readonly retryAfterMs: number;
  /** True when waiting alone does not help, because the thing itself has reached a limit. */
  readonly isLasting?: boolean;
}

export const busy = (message: string, retryAfterMs: number): Busy => ({ type: 'Busy', message, retryAfterMs });

const RETRY_LASTING_AFTER_MS = 60_000;

/** The refusal of what is beyond a limit of the thing itself: the same request has no better luck later. */
export const beyondLimit = (message: string): Busy => ({ ...busy(message, RETRY_LASTING_AFTER_MS), isLasting: true });

/** The same as a fault, where nobody is there to read a refusal: the work is tried again later. */
export class BusyFault extends Error {
  override readonly name = 'BusyFault';
}

/** The same of what is lasting: trying again does not help, so what asked for it is set aside. */
export class LimitReached extends Error {
  override readonly name = 'LimitReached';
}
