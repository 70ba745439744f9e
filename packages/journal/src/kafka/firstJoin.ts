import { pause } from './pause.js';

/** The moment at which a group has its partitions for the first time, and who waits for it. */
export interface FirstJoin {
  succeed(): void;
  /** False when nobody waits any more. */
  fail(error: Error): boolean;
  /** Resolves with the join, or after a while in any case; rejects with what failed until then. */
  wait(msMax: number, onLate: () => void): Promise<void>;
}

export function createFirstJoin(): FirstJoin {
  let isOpen = true;
  let succeed: () => void = () => undefined;
  let fail: (error: Error) => void = () => undefined;
  const join = new Promise<void>((resolve, reject) => {
    succeed = resolve;
    fail = reject;
  });
  join.then(
    () => (isOpen = false),
    () => (isOpen = false),
  );
  return {
    succeed,
    fail: (error) => {
      const isAwaited = isOpen;
      fail(error);
      return isAwaited;
    },
    wait: async (msMax, onLate) => {
      const patience = new AbortController();
      const late = pause(msMax, patience.signal).then(() => {
        if (patience.signal.aborted) return;
        isOpen = false;
        onLate();
      });
      try {
        await Promise.race([join, late]);
      } finally {
        patience.abort();
      }
    },
  };
}
