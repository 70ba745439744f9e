import { z } from 'zod';

const whole = (fallback: number, [min, max]: readonly [number, number], what: string) =>
  z.coerce
    .number({ error: 'must be a number' })
    .int({ error: 'must be a whole number' })
    .min(min, { error: `must be ${min} or more` })
    .max(max, { error: `must be ${max} or less` })
    .default(fallback)
    .describe(what);

/** How much one request may ask for, and how many may be under way. */
export const limitFields = {
  HOLDFAST_GATEWAY_LATENCY_TARGET_MS: whole(
    200,
    [10, 10_000],
    'How long queries may take on average before fewer are let in at a time',
  ),
  HOLDFAST_GATEWAY_CONCURRENCY_MAX: whole(
    512,
    [1, 10_000],
    'How many requests are let in at a time at most; the gateway finds out by itself how many go well',
  ),
};
