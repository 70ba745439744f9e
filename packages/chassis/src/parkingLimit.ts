import type { Clock } from '@holdfast/kernel';
import { ReadingStopped } from './readingStopped.js';

/** Sources that a group may newly park within a minute. More at once is no odd event but a fault of the consumer. */
const PARKED_SOURCES_PER_MINUTE = 20;
const MINUTE_MS = 60_000;

/** Parking went on and on: the group stops before everything is set aside, and a person looks at the cause. */
class TooManyParked extends ReadingStopped {
  override readonly name = 'TooManyParked';
}

/** Admits newly parked sources; throws TooManyParked at the one that is too much for the minute before it. */
export function createParkingLimit(clock: Clock): () => void {
  let admitted: readonly number[] = [];
  return () => {
    const now = Date.parse(clock.now());
    admitted = admitted.filter((at) => at > now - MINUTE_MS);
    if (admitted.length >= PARKED_SOURCES_PER_MINUTE)
      throw new TooManyParked(
        `Events of more than ${PARKED_SOURCES_PER_MINUTE} sources could not be handled within a minute. ` +
          'No more events are read until the service is started again; nothing is lost.',
      );
    admitted = [...admitted, now];
  };
}
