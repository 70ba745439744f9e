import { ok, problem, refuse, type Clock, type Id, type Problem, type Result } from '@holdfast/kernel';
import type { Store } from '@holdfast/store';
import { parkedCollection, withoutContent } from './parkedDocument.js';
import { skippedEventCollection, type SkippedEventDocument } from './skippedEvents.js';

/** Nothing is parked under this id: it was handled, or it was never there. */
export type ParkedEventNotFound = Problem<'ParkedEventNotFound'>;

/** Which event is to be left without effect, why, and who says so. */
export interface Skip {
  readonly eventId: Id;
  readonly reason: string;
  readonly by: string;
  /** The request by which it was decided. */
  readonly requestId: string;
}

/**
 * Sets a parked event aside for good. The record is written before the event is taken from its source, and a replay
 * leaves out what has a record, so a crash between the two decides nothing else. The first record stands: a repeat is
 * answered with it, whatever it says.
 */
export async function skipEvent(
  store: Store,
  clock: Clock,
  { eventId, reason, by, requestId }: Skip,
): Promise<Result<SkippedEventDocument, ParkedEventNotFound>> {
  const parked = await store.get(parkedCollection, eventId);
  if (parked) {
    const { reason: parkedBecause, ...kept } = parked;
    const record = { ...kept, version: 1, parkedBecause, reason, by, requestId, skippedAt: clock.now() };
    // The sentence and the name may be what makes a document too large for its place; the journal has the event.
    if ((await store.insert(skippedEventCollection, record)) === 'tooLarge')
      await store.insert(skippedEventCollection, withoutContent(record));
    await store.delete(parkedCollection, eventId, parked.version);
  }
  const skipped = await store.get(skippedEventCollection, eventId);
  if (skipped) return ok(skipped);
  return refuse(problem('ParkedEventNotFound', ['eventId'], { eventId }));
}
