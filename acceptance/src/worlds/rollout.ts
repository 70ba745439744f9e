import type { Release } from './release.js';
import type { ServiceProcess } from './serviceProcess.js';

/** An instance of a service, and the release that it is to be started of. */
export interface Replacement {
  readonly process: ServiceProcess;
  readonly release: Release;
}

/** What an orchestrator does at a rollout: instance by instance ends in order and starts as another release. */
export interface Rollout {
  countWaiting(): number;
  /** Replaces the next instance, if one is left; resolves when it is ready. */
  replaceNext(): Promise<void>;
}

export function createRollout(replacements: readonly Replacement[]): Rollout {
  const waiting = [...replacements];
  return {
    countWaiting: () => waiting.length,
    async replaceNext(): Promise<void> {
      const next = waiting.shift();
      if (!next) return;
      await next.process.stop();
      await next.process.start(next.release);
    },
  };
}
