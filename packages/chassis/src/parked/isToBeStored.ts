import { JournalFault, type Journal } from '@holdfast/journal';
import type { Clock, Id } from '@holdfast/kernel';
import type { Store } from '@holdfast/store';
import type { Consumer } from '../inbox/consumer.js';
import { listReadings, readLag } from '../inbox/readings.js';
import { parkedCollection } from './parkedDocument.js';
import { skippedEventCollection } from './skippedEvents.js';

/** What tells how far the events of a service have been read. */
export interface ReadingPlace {
  readonly store: Store;
  readonly clock: Clock;
  readonly journal: Journal;
  /** The service's name, which is that of the group of all rows that name none. */
  readonly group: string;
  readonly consumers: readonly Consumer[];
}

async function hasReadAll({ journal, group, consumers, clock }: ReadingPlace): Promise<boolean> {
  try {
    return (await readLag(journal, listReadings(group, consumers), clock.now())).events === 0;
  } catch (fault) {
    if (fault instanceof JournalFault) return false;
    throw fault;
  }
}

/**
 * Whether an event that was announced and is not stored may still be: it is on its way, or comes again from the journal.
 * Once the group has read to the end it does neither. Whoever announced it has died, and whoever has handled it since had
 * not heard that its source is parked.
 */
export async function isToBeStored(place: ReadingPlace, announced: Id): Promise<boolean> {
  const { store } = place;
  if (await store.get(skippedEventCollection, announced)) return false;
  if (!(await hasReadAll(place))) return true;
  return (await store.get(parkedCollection, announced)) !== undefined;
}
