/** Lets a loop wait for the first of: somebody rings, or the time is over. A ring while nobody waits is kept. */
export interface Bell {
  readonly ring: () => void;
  readonly wait: (timeoutMs: number) => Promise<void>;
}

/** A process may end while a loop waits for a bell that does not keep it alive. */
export function createBell({ keepsAlive }: { readonly keepsAlive: boolean }): Bell {
  let hasRung = false;
  let wake: (() => void) | undefined;
  return {
    ring: () => {
      hasRung = true;
      wake?.();
    },
    wait: async (timeoutMs) => {
      if (!hasRung) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, timeoutMs);
          if (!keepsAlive) timer.unref();
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
        wake = undefined;
      }
      hasRung = false;
    },
  };
}
