import { ANOTHER_LOG, JournalGap } from './errors.js';
import type { Batch, Landmark, SubscribeOptions } from './journal.js';
import type { JournalLogger } from './journalLogger.js';

/** Landmarks are kept at most so often: one that is older tells the same log as well. */
const KEEP_MS = 10_000;

/** Keeps how far a group has read, late and never too far. */
export interface LandmarkKeeper {
  /** A batch of this place has been handled, and the checkpoint stands behind it. */
  note(place: string, batch: Batch): void;
  /** Keeps what has been noted, as far as the store takes it. */
  stop(): Promise<void>;
}

/** What is remembered of a batch: its last event. Bytes that no event could be read from have no id. */
function toLandmark(batch: Batch): Landmark | undefined {
  const last = batch.findLast((delivery) => 'event' in delivery);
  return last && 'event' in last ? { position: last.position, eventId: last.event.id } : undefined;
}

/**
 * Keeps the first landmark at once and the later ones together, at most every ten seconds, so that no batch waits for it.
 * What cannot be kept is kept with what follows.
 */
export function createLandmarkKeeper(
  { group, landmarks }: Pick<SubscribeOptions, 'group' | 'landmarks'>,
  logger: JournalLogger,
): LandmarkKeeper {
  let noted = new Map<string, Landmark>();
  let timer: NodeJS.Timeout | undefined;
  let keeping = Promise.resolve();

  async function keep(): Promise<void> {
    if (noted.size === 0) return;
    const kept = noted;
    noted = new Map();
    try {
      await landmarks?.keep(kept);
    } catch (error) {
      noted = new Map([...kept, ...noted]);
      logger.warn({ group, err: error }, 'how far the group has read is not remembered yet');
    }
  }
  function keepAndRest(): void {
    timer = setTimeout(() => {
      timer = undefined;
      if (noted.size > 0) keepAndRest();
    }, KEEP_MS).unref();
    keeping = keeping.then(keep);
  }
  return {
    note: (place, batch) => {
      const landmark = landmarks && toLandmark(batch);
      if (!landmark) return;
      noted.set(place, landmark);
      if (!timer) keepAndRest();
    },
    stop: async () => {
      clearTimeout(timer);
      timer = undefined;
      keeping = keeping.then(keep);
      await keeping;
    },
  };
}

/** The gap of a group that meets another event where it remembers one, or none. */
export const toAnotherLog = (group: string, topic: string, { position, eventId }: Landmark): JournalGap =>
  new JournalGap(
    group,
    topic,
    position,
    0,
    `Group ${group} has read ${topic} up to ${position}, but the log does not have the event ${eventId} there: ${ANOTHER_LOG}`,
  );
