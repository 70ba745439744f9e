import { systemClock, type Clock, type Instant } from '@holdfast/kernel';
import type { Journal } from '../journal.js';

/** An empty journal of its own for one test, and what a test does to it from outside. */
export interface JournalWorld {
  readonly journal: Journal;
  /** Puts a record into the log as another program might: any text under a key. Nobody is woken. */
  readonly appendBytes: (topic: string, partitionkey: string, bytes: string) => Promise<void>;
  /** Removes the topic's records up to a position from the log, as its retention does. */
  readonly trim: (topic: string, throughPosition: number) => Promise<void>;
  /** Closes the journal and opens it again on what it has kept; only the newest is open. */
  readonly reopen: () => Promise<Journal>;
  /** Closes the journal, removes its log as somebody might by mistake, and opens it on one that is made anew. */
  readonly makeAnew: () => Promise<Journal>;
  /** Closes the journal and removes everything that it kept. */
  readonly dispose: () => Promise<void>;
}

/** A clock that a test moves; it begins at the present, since a log may discard what is old. */
export interface TestClock extends Clock {
  advance(seconds: number): void;
}

export type OpenJournalWorld = (clock: Clock, topics: readonly string[]) => Promise<JournalWorld>;

export interface JournalTest extends JournalWorld {
  readonly clock: TestClock;
}

function createTestClock(): TestClock {
  let at = Date.parse(systemClock.now());
  return {
    now: (): Instant => new Date(at).toISOString(),
    advance: (seconds) => {
      at += seconds * 1_000;
    },
  };
}

/** The topics of every test. */
export const TOPIC = 'conformance.first';
export const OTHER_TOPIC = 'conformance.second';

/** Runs a test in a world of its own, which is removed whatever happens. */
export async function runInJournalWorld(
  open: OpenJournalWorld,
  test: (world: JournalTest) => Promise<void>,
): Promise<void> {
  const clock = createTestClock();
  const world = await open(clock, [TOPIC, OTHER_TOPIC]);
  try {
    await test({ ...world, clock });
  } finally {
    await world.dispose();
  }
}
