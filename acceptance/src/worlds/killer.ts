import { setTimeout as pause } from 'node:timers/promises';

/** Something that can be killed and started again. */
export interface Victim {
  readonly name: string;
  kill(): Promise<void>;
  /** Rejects when it ends before it is ready, as when something that it needs is not there. */
  start(): Promise<void>;
}

const PAUSE_MS = 200;

/**
 * Kills victims in their order with kill -9 and starts them again as an orchestrator would: at once, again and again until they run.
 * One may be hit again while it starts, and several may be down together.
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

  return {
    /** How often each victim was killed. */
    kills: (): Readonly<Record<string, number>> => Object.fromEntries(kills),
    async strike(): Promise<void> {
      const { value: victim } = next.next();
      if (!victim) throw new Error('there are fewer victims than strikes');
      await victim.kill();
      kills.set(victim.name, (kills.get(victim.name) ?? 0) + 1);
      if (!reviving.has(victim)) reviving.set(victim, revive(victim));
    },
    /** Resolves when everybody runs again. */
    async rest(): Promise<void> {
      await Promise.all(reviving.values());
    },
  };
}
