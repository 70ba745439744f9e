import type { Problem } from '@holdfast/kernel';

/** The system takes no more work at this moment; the same request succeeds later. */
export interface Busy extends Problem<'Busy'> {
  readonly retryAfterMs: number;
}

export const busy = (message: string, retryAfterMs: number): Busy => ({ type: 'Busy', message, retryAfterMs });

/** The same as a fault, where nobody is there to read a refusal: the work is tried again later. */
export class BusyFault extends Error {
  override readonly name = 'BusyFault';
}
