import type { JournalLogger } from './journalLogger.js';

/** What is wrong at present, by the part that it keeps from working. */
export interface Troubles {
  note(part: string, reason: string): void;
  clear(part: string): void;
  /** All of it in one text, what several parts say once; undefined while nothing is wrong. */
  describe(): string | undefined;
}

/** Each change of a part goes to the log once, however often the part says it. */
export function createTroubles(logger: JournalLogger): Troubles {
  const reasons = new Map<string, string>();
  return {
    note: (part, reason) => {
      if (!reasons.has(part)) logger.error({ part }, reason);
      reasons.set(part, reason);
    },
    clear: (part) => {
      if (reasons.delete(part)) logger.info({ part }, 'works again');
    },
    describe: () => (reasons.size === 0 ? undefined : [...new Set(reasons.values())].join(' ')),
  };
}
