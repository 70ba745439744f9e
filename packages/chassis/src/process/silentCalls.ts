/** A call that has begun. */
interface Call<Kind> {
  readonly kind: Kind;
  readonly since: number;
}

/** Finds calls that nobody answers, without a timer for each of them. */
export interface SilentCalls<Kind> {
  /** A call of this kind has begun; answers what ends it. */
  begin(kind: Kind): () => void;
}

const LOOK_EVERY_MS = 1_000;

/**
 * Looks once in a second, as long as there are calls, whether the oldest has waited too long.
 * @param onSilence told once of each call that has not been answered for so long, or for up to a second longer.
 */
export function createSilentCalls<Kind>(afterMs: number, onSilence: (kind: Kind) => void): SilentCalls<Kind> {
  const waiting = new Set<Call<Kind>>();
  let looking: NodeJS.Timeout | undefined;

  function look(): void {
    if (waiting.size === 0) {
      clearInterval(looking);
      looking = undefined;
    }
    // They stand in the order in which they began.
    for (const call of waiting) {
      if (performance.now() - call.since < afterMs) return;
      waiting.delete(call);
      onSilence(call.kind);
    }
  }

  return {
    begin(kind) {
      const call = { kind, since: performance.now() };
      waiting.add(call);
      looking ??= setInterval(look, LOOK_EVERY_MS).unref();
      return () => void waiting.delete(call);
    },
  };
}
