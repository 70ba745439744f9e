/** Lets so many pieces of work run at a time; the others wait, in the order in which they came, for as long as it takes. */
export interface Turns {
  take<Value>(work: () => Promise<Value>): Promise<Value>;
}

/**
 * `isForAll` tells the faults that everybody who waits would meet as well, such as a server that is away: they get it at
 * once, so that a long queue is not worked off into nothing, one wait after the other.
 */
export function createTurns(max: number, isForAll: (fault: unknown) => boolean): Turns {
  let free = max;
  const waiting: { readonly go: () => void; readonly fail: (fault: unknown) => void }[] = [];

  async function begin(): Promise<void> {
    if (free > 0) free -= 1;
    // Whoever ends hands the turn on, so that nobody who comes later takes it before.
    else await new Promise<void>((go, fail) => waiting.push({ go, fail }));
  }
  function end(): void {
    const next = waiting.shift();
    if (next) next.go();
    else free += 1;
  }

  return {
    async take(work) {
      await begin();
      try {
        return await work();
      } catch (fault) {
        if (isForAll(fault)) for (const { fail } of waiting.splice(0)) fail(fault);
        throw fault;
      } finally {
        end();
      }
    },
  };
}
