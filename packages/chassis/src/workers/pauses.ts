/** A stretch of waiting that has begun. */
export interface Pause {
  /** Resolves when the time is over, or when somebody ends the pause before. */
  readonly over: Promise<void>;
  end(): void;
}

/**
 * Waiting, handed in like the clock: in the simulation no real time passes, and its scheduler decides who goes on.
 */
export interface Pauses {
  /** Begins to wait for so many milliseconds. */
  begin(ms: number): Pause;
  /** Lets everything else that is ready go first. */
  yieldTurn(): Promise<void>;
}
