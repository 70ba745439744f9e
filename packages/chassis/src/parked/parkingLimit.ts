import type { Clock } from '@holdfast/kernel';
import { ReadingStopped } from '../inbox/readingStopped.js';

/** Sources that a group may newly park within a minute. More at once is no odd event but a fault of the consumer. */
const PARKED_SOURCES_PER_MINUTE = 20;
const MINUTE_MS = 60_000;

/** Parking went on and on: the group stops before everything is set aside, and a person looks at the cause. */
export class TooManyParked extends ReadingStopped {
  override readonly name = 'TooManyParked';
}

/** How many sources were newly parked lately. */
export interface ParkingLimit {
  /** Throws TooManyParked when one more source would be too much for the minute before it. */
  requireRoom(): void;
  /** Counts a source that is parked now. */
  count(): void;
}

export function createParkingLimit(clock: Clock): ParkingLimit {
  let counted: readonly number[] = [];
  return {
    requireRoom() {
      const now = Date.parse(clock.now());
      counted = counted.filter((at) => at > now - MINUTE_MS);
      if (counted.length >= PARKED_SOURCES_PER_MINUTE)
        throw new TooManyParked(
          `Events of more than ${PARKED_SOURCES_PER_MINUTE} sources could not be handled within a minute. ` +
            'No more events are read until the service is started again; nothing is lost.',
        );
    },
    count() {
      counted = [...counted, Date.parse(clock.now())];
    },
  };
}
