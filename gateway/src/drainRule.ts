import type { z } from 'zod';

interface Drained {
  readonly HOLDFAST_GATEWAY_MUTATION_TIMEOUT_MS?: unknown;
  readonly HOLDFAST_GATEWAY_DRAIN_TIMEOUT_MS?: unknown;
}

/** A change that was begun goes on to its end: who shuts the gateway down waits as long as one may take. */
export const withDrainRule = <Schema extends z.ZodType<Drained>>(schema: Schema): Schema =>
  schema.refine(
    ({ HOLDFAST_GATEWAY_MUTATION_TIMEOUT_MS: mutationMs, HOLDFAST_GATEWAY_DRAIN_TIMEOUT_MS: drainMs }) =>
      typeof mutationMs !== 'number' || typeof drainMs !== 'number' || drainMs >= mutationMs,
    {
      path: ['HOLDFAST_GATEWAY_DRAIN_TIMEOUT_MS'],
      when: () => true,
      error: 'must be no less than HOLDFAST_GATEWAY_MUTATION_TIMEOUT_MS, or a shutdown cuts changes off',
    },
  );
