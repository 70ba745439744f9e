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

/**
 * Kills victims in their order with kill -9 and starts them again as an orchestrator would: at once, again and again
 * until they run. One may be hit again while it starts, and several may be down together.
 */
export function createKiller(order: readonly Victim[]) {
  const next = order[Symbol.iterator]();
  const reviving = new Map<Victim, Promise<void>>();
  const kills = new Map<string, number>();

  async function revive(victim: Victim): Promise<void> {
    for (;;) {
      try {
        await victim.start();
        reviving.delete(victim);
        return;
      } catch {
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
      if (!reviving.has(victim)) reviving.set(victim, revive(victim));
    },
    /** Resolves when everybody runs again. */
    async rest(): Promise<void> {
      await Promise.all(reviving.values());
    },
  };
}
