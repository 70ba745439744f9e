import type { Clock } from '@holdfast/kernel';
import type { Store } from '@holdfast/store';
import { ReadingStopped } from '../inbox/readingStopped.js';
import { parkedSourceCollection } from './parkedSources.js';

/** Sources that a group may newly park within a minute, in all of its processes together. More at once is no odd event but a fault of the consumer. */
const PARKED_SOURCES_PER_MINUTE = 20;
const MINUTE_MS = 60_000;

/** Parking went on and on: the group stops before everything is set aside, and a person looks at the cause. */
export class TooManyParked extends ReadingStopped {
  override readonly name = 'TooManyParked';
}

/** How many sources were newly parked lately, by whatever process of the service. */
export interface ParkingLimit {
  /** Throws TooManyParked when one more source would be too much for the minute before it. */
  requireRoom(): Promise<void>;
}

/** The limit as this process heeds it: what was parked before it was started was the reason to start it again. */
export function createParkingLimit(store: Store, clock: Clock): ParkingLimit {
  const startedAt = clock.now();
  return {
    async requireRoom() {
      const minuteAgo = new Date(Date.parse(clock.now()) - MINUTE_MS + 1).toISOString();
      const from = minuteAgo > startedAt ? minuteAgo : startedAt;
      if ((await store.count(parkedSourceCollection, { index: 'failed', from })) < PARKED_SOURCES_PER_MINUTE) return;
      throw new TooManyParked(
        `Events of more than ${PARKED_SOURCES_PER_MINUTE} sources could not be handled within a minute. ` +
          'No more events are read until the service is started again; nothing is lost.',
      );
    },
  };
}
