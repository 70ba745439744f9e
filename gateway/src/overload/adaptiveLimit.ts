import { VIEWER_SHARE } from './shares.js';

/** How long answers may take before it is too many of them at a time, and how many may ever be. */
export interface AdaptiveLimitOptions {
  readonly now: () => number;
  readonly latencyTargetMs: number;
  readonly max: number;
}

/**
 * How many requests may be under way: a little more as long as they are answered soon, a fifth less when they are not
 * (additive increase, multiplicative decrease). Nobody has to know what a machine can do.
 */
export interface AdaptiveLimit {
  value(): number;
  /** How long one answer took, and how many were under way with it. */
  observe(latencyMs: number, underWay: number): void;
}

const FIRST = 128;
const MIN = 16;
const WINDOW_MS = 250;
const SAMPLES_MIN = 8;
const DECREASE = 0.8;
const INCREASE = 0.1;
/** What has to be in use for more to be let in: nearly what one viewer may have, who may be the only one. */
const USED_MIN = 0.9 * VIEWER_SHARE;
/** Answers that take long although nobody else is there are slow, not queued: so much longer is still well. */
const SLOWDOWN = 2;

interface Window {
  readonly since: number;
  readonly sumMs: number;
  readonly samples: number;
  /** The most that were under way at a time. */
  readonly peak: number;
}

export function createAdaptiveLimit({ now, latencyTargetMs, max }: AdaptiveLimitOptions): AdaptiveLimit {
  const min = Math.min(MIN, max);
  const emptyWindow = (): Window => ({ since: now(), sumMs: 0, samples: 0, peak: 0 });
  let limit = Math.min(FIRST, max);
  let quietMs = 0;
  let window = emptyWindow();

  function judge({ sumMs, samples, peak }: Window): void {
    const latencyMs = sumMs / samples;
    if (peak <= limit / 4) quietMs = quietMs === 0 ? latencyMs : (quietMs + latencyMs) / 2;
    if (latencyMs > Math.max(latencyTargetMs, SLOWDOWN * quietMs)) limit = Math.max(min, Math.floor(limit * DECREASE));
    else if (peak >= limit * USED_MIN) limit = Math.min(max, Math.ceil(limit * (1 + INCREASE)));
  }

  return {
    value: () => limit,
    observe(latencyMs, underWay) {
      const { since, sumMs, samples, peak } = window;
      window = { since, sumMs: sumMs + latencyMs, samples: samples + 1, peak: Math.max(peak, underWay) };
      if (window.samples < SAMPLES_MIN || now() - since < WINDOW_MS) return;
      judge(window);
      window = emptyWindow();
    },
  };
}
