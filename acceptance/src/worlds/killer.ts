import { setTimeout as pause } from 'node:timers/promises';

/** Something that can be killed and started again. */
export interface Victim {
  readonly name: string;
  /** Whether it lived until now; one who is dead is left alone. */
  kill(): Promise<boolean>;
  /** Rejects when it ends before it is ready, as when something that it needs is not there. */
  start(): Promise<void>;
}

const PAUSE_MS = 200;
const PAUSE_AFTER_MISS_MS = 20;
/** Longer than an engine takes to come back with all that waits for it. */
const REVIVE_WITHIN_MS = 180_000;

/**
 * Kills victims in their order with kill -9 and starts them again as an orchestrator would: at once, again and again
 * until they run. One may be hit again while it starts, and several may be down together. One that does not run in time
 * is given up.
 */
export function createKiller(
  order: readonly Victim[],
  { reviveWithinMs = REVIVE_WITHIN_MS }: { readonly reviveWithinMs?: number } = {},
) {
  const next = order[Symbol.iterator]();
  const reviving = new Map<Victim, Promise<void>>();
  const kills = new Map<string, number>();

  async function revive(victim: Victim): Promise<void> {
    for (const giveUpAt = performance.now() + reviveWithinMs; ;) {
      try {
        await victim.start();
        reviving.delete(victim);
        return;
      } catch (cause) {
        if (performance.now() > giveUpAt) throw new Error(`${victim.name} does not start again.`, { cause });
        await pause(PAUSE_MS);
      }
    }
  }

  /** Kills the next one in the order who lives. Where nobody does for now it waits for somebody. */
  async function killNext(): Promise<Victim> {
    for (;;) {
      const { value: victim } = next.next();
      if (!victim) throw new Error('there are fewer victims than strikes');
      if (await victim.kill()) return victim;
      await pause(PAUSE_AFTER_MISS_MS);
    }
  }

  return {
    /** How often each victim was killed; one who was dead already does not count. */
    kills: (): Readonly<Record<string, number>> => Object.fromEntries(kills),
    async strike(): Promise<void> {
      const victim = await killNext();
      kills.set(victim.name, (kills.get(victim.name) ?? 0) + 1);
      if (reviving.has(victim)) return;
      const revival = revive(victim);
      // Heard of at the rest, which may come much later.
      revival.catch(() => undefined);
      reviving.set(victim, revival);
    },
    /** Resolves when everybody runs again; rejects, with the last fault as its cause, when somebody was given up. */
    async rest(): Promise<void> {
      await Promise.all(reviving.values());
    },
  };
}
