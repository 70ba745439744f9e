import { z } from 'zod';

/** Where a process tells its figures to whoever watches over it: nowhere, unless an operator says so. */
export const metricsFields = {
  HOLDFAST_METRICS_PORT: z.coerce
    .number({ error: 'must be a port, 0 to 65535' })
    .int()
    .min(0)
    .max(65535)
    .optional()
    .describe('Port of /metrics, in the form of Prometheus, open to whoever reaches it; absent for none'),
  HOLDFAST_METRICS_HOST: z
    .string()
    .min(1)
    .default('127.0.0.1')
    .describe('Address for that; another one than loopback only where a network lets nobody but the watcher in'),
};

export type MetricsSettings = z.output<z.ZodObject<typeof metricsFields>>;
