import { setTimeout as sleep } from 'node:timers/promises';

/** Waits, or until the signal says that nobody needs to wait any more. */
export const pause = (ms: number, signal?: AbortSignal): Promise<void> =>
  sleep(ms, undefined, signal ? { signal } : {}).catch(() => undefined);

export interface Growth {
  readonly minMs: number;
  readonly maxMs: number;
}

/** Each pause is twice the one before, up to a limit. */
export const nextPause = (pauseMs: number, { minMs, maxMs }: Growth): number =>
  Math.min(maxMs, Math.max(minMs, pauseMs * 2));
