import type { JournalEvent } from '@holdfast/journal';
import type { Consumer } from './consumer.js';
import { isPassingFault } from './passingFault.js';

const TRIES_MAX = 5;

/**
 * Makes the effect of one event, and says after five tries why it cannot be made; undefined when it was made. Throws
 * a fault that passes by itself.
 */
export async function tryEvent(consumer: Consumer, event: JournalEvent): Promise<unknown> {
  for (let attempt = 1; ; attempt++) {
    try {
      await consumer.handle([event]);
      return undefined;
    } catch (fault) {
      if (isPassingFault(fault)) throw fault;
      if (attempt >= TRIES_MAX) return fault ?? new Error('unknown fault');
    }
  }
}

/** More of a message than anybody reads, and never so much that the reason does not fit beside the event. */
const REASON_LENGTH_MAX = 1000;

/** A fault as the reason why an event is parked. */
export const toParkingReason = (fault: unknown): string =>
  fault instanceof Error
    ? // The message may quote the event, and its end may cut a pair of surrogates, which no store keeps by halves.
      `${fault.name}: ${fault.message}`.slice(0, REASON_LENGTH_MAX).toWellFormed()
    : 'unknown fault';
