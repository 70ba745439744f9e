/** How a call that a breaker lets through counts: one of many, or the one that finds out whether all is well again. */
export type Attempt = 'usual' | 'probe';

/**
 * Keeps a gateway from waiting again and again for a service that does not answer. A few failures in a row, with no
 * answer in between, open it: who asks then is told at once. From time to time one call is let through; its answer
 * closes the breaker, its failure lengthens the pause to the next.
 */
export interface Breaker {
  /** How the next call counts; undefined when the service is not to be asked now. */
  admit(): Attempt | undefined;
  succeed(): void;
  fail(attempt: Attempt): void;
}

/** A viewer whose own queries are too slow fails alone: whoever else is answered in between starts the count anew. */
const FAILURES_IN_A_ROW = 5;
const PAUSE_FIRST_MS = 1_000;
const PAUSE_LONGEST_MS = 5_000;

export interface BreakerOptions {
  readonly now: () => number;
  readonly onChange: (isOpen: boolean) => void;
}

export function createBreaker({ now, onChange }: BreakerOptions): Breaker {
  let failures = 0;
  let isOpen = false;
  let pauseMs = PAUSE_FIRST_MS;
  let probeAt = 0;
  return {
    admit() {
      if (!isOpen) return 'usual';
      if (now() < probeAt) return undefined;
      // Whether the probe ever ends is not known, so the next does not depend on it.
      probeAt = now() + pauseMs;
      return 'probe';
    },
    succeed() {
      failures = 0;
      if (!isOpen) return;
      isOpen = false;
      pauseMs = PAUSE_FIRST_MS;
      onChange(false);
    },
    fail(attempt) {
      failures += 1;
      if (isOpen && attempt === 'probe') {
        pauseMs = Math.min(pauseMs * 2, PAUSE_LONGEST_MS);
        probeAt = now() + pauseMs;
      } else if (!isOpen && failures >= FAILURES_IN_A_ROW) {
        isOpen = true;
        probeAt = now() + pauseMs;
        onChange(true);
      }
    },
  };
}
