import type { Clock } from '@holdfast/kernel';
import type { Lag } from '@holdfast/journal';

/** What was heard longer ago may have been taken back since. */
const LAG_MS_MAX = 60_000;
/** So often the journal is asked at most. */
const LOOK_MS = 5_000;

/**
 * Tells whether a reader has heard all but the last minute of what it reads. A journal that cannot be asked is believed
 * to be as it was at the last look, for as long as that look allows.
 */
export function createFreshness(clock: Clock, readLag: () => Promise<Lag>): () => Promise<boolean> {
  let freshUntil = Number.NEGATIVE_INFINITY;
  let lookedAt = Number.NEGATIVE_INFINITY;
  let looking: Promise<void> | undefined;

  async function look(now: number): Promise<void> {
    try {
      const { seconds } = await readLag();
      freshUntil = now + LAG_MS_MAX - seconds * 1000;
      lookedAt = now;
    } catch {
      // Whoever operates the service hears of it by its readiness; here it means that nothing new is known.
    } finally {
      looking = undefined;
    }
  }

  return async () => {
    const now = Date.parse(clock.now());
    if (now < lookedAt || now - lookedAt >= LOOK_MS) await (looking ??= look(now));
    return now <= freshUntil;
  };
}
