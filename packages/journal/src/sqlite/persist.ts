import { JournalFault, JournalGap } from '../errors.js';
import type { JournalLogger } from '../journalLogger.js';
import type { Troubles } from '../troubles.js';

const PAUSE_MIN_MS = 100;
const PAUSE_MAX_MS = 5_000;

/** Where a subscription says what keeps it from going on. */
export interface SubscriptionSurroundings {
  readonly logger: JournalLogger;
  readonly troubles: Troubles;
}

/** Whose steps they are, and until when they are wanted. */
interface Wanted extends SubscriptionSurroundings {
  readonly group: string;
  readonly isStopped: () => boolean;
  /** Resolves after the time, or when nothing is wanted any more. */
  readonly rest: (ms: number) => Promise<unknown>;
}

/** Repeats a step after growing pauses until it succeeds; undefined when it is not wanted any more. A gap is thrown. */
export type Persist = <Value>(step: () => Value | Promise<Value>) => Promise<Value | undefined>;

/** What fails at the file is a trouble of the journal; what a handler throws is the handler's affair, and is logged. */
export function createPersist({ group, logger, troubles, isStopped, rest }: Wanted): Persist {
  const part = `group ${group}`;
  function tell(fault: unknown, pauseMs: number): void {
    if (fault instanceof JournalFault) return troubles.note(part, `Group ${group} reads nothing: ${fault.message}`);
    const reason = fault instanceof Error ? fault.name : 'unknown fault';
    logger.warn({ group, reason, pauseMs }, 'a batch is rejected and comes again');
  }
  return async (step) => {
    for (let pauseMs = PAUSE_MIN_MS; !isStopped(); pauseMs = Math.min(pauseMs * 2, PAUSE_MAX_MS)) {
      try {
        const value = await step();
        troubles.clear(part);
        return value;
      } catch (fault) {
        if (fault instanceof JournalGap) throw fault;
        tell(fault, pauseMs);
        await rest(pauseMs);
      }
    }
    return undefined;
  };
}
