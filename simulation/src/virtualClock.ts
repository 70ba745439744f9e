import type { Clock, Instant } from '@holdfast/kernel';

/** Time that passes only when the scheduler says so. */
export interface VirtualClock extends Clock {
  ms(): number;
  advanceTo(ms: number): void;
}

export function createVirtualClock(from: Instant): VirtualClock {
  let ms = Date.parse(from);
  return {
    ms: () => ms,
    now: () => new Date(ms).toISOString(),
    advanceTo: (to) => {
      ms = Math.max(ms, to);
    },
  };
}
