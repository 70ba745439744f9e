/** Keeps a member in its group while a handler works. */
export interface Heartbeats {
  /** True when the group has answered that it is being divided anew, or no longer knows the member. */
  hasFailed(): boolean;
  stop(): void;
}

const EVERY_MS = 1_000;

/** Beats until it is stopped; kafkajs sends a beat only when one is due. */
export function startHeartbeats(beat: () => Promise<void>): Heartbeats {
  let hasFailed = false;
  const timer = setInterval(() => {
    beat().catch(() => {
      hasFailed = true;
    });
  }, EVERY_MS);
  return { hasFailed: () => hasFailed, stop: () => clearInterval(timer) };
}
