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
  HOLDFAST_GATEWAY_DEPTH_MAX: whole(16, [3, 100], 'How many levels of fields an operation may have'),
  HOLDFAST_GATEWAY_BREADTH_MAX: whole(100, [10, 10_000], 'How many fields may stand side by side'),
  HOLDFAST_GATEWAY_ALIASES_MAX: whole(30, [0, 10_000], 'How many fields of an operation may have another name'),
  HOLDFAST_GATEWAY_FRAGMENTS_MAX: whole(50, [0, 10_000], 'How many fragments may stand beside an operation'),
  HOLDFAST_GATEWAY_TOKENS_MAX: whole(
    5_000,
    [100, 100_000],
    'How many words and signs the text of an operation may have',
  ),
  HOLDFAST_GATEWAY_COST_MAX: whole(
    20_000,
    [100, 10_000_000],
    'How many things a query may ask for, every list as long as its "first" says',
  ),
  HOLDFAST_GATEWAY_BODY_BYTES_MAX: whole(
    2 * 1024 * 1024,
    [1024, 64 * 1024 * 1024],
    "How large a request's body may be: an import of 1,000 rows fits into the default",
  ),
  HOLDFAST_GATEWAY_HEADER_BYTES_MAX: whole(
    16 * 1024,
    [2048, 1024 * 1024],
    "How large a request's headers may be together",
  ),
  HOLDFAST_GATEWAY_REQUEST_TIMEOUT_MS: whole(
    30_000,
    [1_000, 600_000],
    'How long a client may take to send a request, headers and body',
  ),
  HOLDFAST_GATEWAY_LATENCY_TARGET_MS: whole(
    50,
    [10, 10_000],
    'How long queries may take on average before fewer are let in at a time',
  ),
  HOLDFAST_GATEWAY_CONCURRENCY_MAX: whole(
    512,
    [1, 10_000],
    'How many requests are let in at a time at most; the gateway finds out by itself how many go well',
  ),
};

/** How much an operation may ask for. */
export interface OperationLimits {
  readonly depthMax: number;
  readonly breadthMax: number;
  readonly aliasesMax: number;
  readonly fragmentsMax: number;
  readonly tokensMax: number;
  readonly costMax: number;
}

type LimitSettings = z.output<z.ZodObject<typeof limitFields>>;

export const toOperationLimits = (settings: LimitSettings): OperationLimits => ({
  depthMax: settings.HOLDFAST_GATEWAY_DEPTH_MAX,
  breadthMax: settings.HOLDFAST_GATEWAY_BREADTH_MAX,
  aliasesMax: settings.HOLDFAST_GATEWAY_ALIASES_MAX,
  fragmentsMax: settings.HOLDFAST_GATEWAY_FRAGMENTS_MAX,
  tokensMax: settings.HOLDFAST_GATEWAY_TOKENS_MAX,
  costMax: settings.HOLDFAST_GATEWAY_COST_MAX,
});
