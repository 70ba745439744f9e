/** An instant as ISO 8601 in UTC with milliseconds, so that text order is time order. */
export type Instant = string;

/** The only source of time. The launcher injects it; tests turn a year in seconds by injecting their own. */
export interface Clock {
  now(): Instant;
}

export const systemClock: Clock = { now: () => new Date().toISOString() };
