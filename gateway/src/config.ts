import { metricsFields, setting, signingKeySetting } from '@holdfast/chassis';
import { z } from 'zod';
import { limitFields } from './limits/limitSettings.js';
import { withDrainRule } from './drainRule.js';
import { identityFields, withIdentityRules } from './identity/identitySettings.js';

const timeout = (fallback: number, what: string) =>
  z.coerce
    .number({ error: 'must be a number of milliseconds' })
    .int()
    .min(100, { error: 'must be 100 or more' })
    .max(600_000, { error: 'must be 600000 or less' })
    .default(fallback)
    .describe(what);

const fields = {
  HOLDFAST_GATEWAY_PORT: setting.port(4000, 'Port of the graph; 0 takes any free one'),
  HOLDFAST_GATEWAY_HOST: z.string().min(1).default('127.0.0.1').describe('Address to listen on'),
  HOLDFAST_GATEWAY_ALLOWED_HOSTS: setting.list(
    'Further names, with their port, under which the gateway is reached, such as behind a proxy; with commas',
  ),
  HOLDFAST_GATEWAY_OPERATIONS: z
    .enum(['any', 'persisted'], { error: 'must be any or persisted' })
    .default('any')
    .describe('Which operations are answered: any, or only those of schema/persistedOperations.json'),
  HOLDFAST_GATEWAY_CORS_ORIGINS: setting
    .list('')
    .pipe(
      z.array(z.string().regex(/^https?:\/\/[^\s/*]+$/, { error: 'must be origins such as https://intranet.example' })),
    )
    .describe("Origins of other people's pages that may use the graph, such as https://intranet.example; with commas"),
  HOLDFAST_GATEWAY_DEV: setting.toggle(false, 'Serves the start page, GraphiQL and introspection'),
  HOLDFAST_GATEWAY_QUERY_TIMEOUT_MS: timeout(2_500, 'How long one service may take for its part of a query'),
  HOLDFAST_GATEWAY_QUERY_DEADLINE_MS: timeout(
    3_000,
    'How long all services together may take for a query; what is missing then is named in the answer',
  ),
  HOLDFAST_GATEWAY_MUTATION_TIMEOUT_MS: timeout(30_000, 'How long one service may take for a mutation'),
  HOLDFAST_GATEWAY_DRAIN_TIMEOUT_MS: timeout(
    30_000,
    'How long running requests may take at shutdown; no shorter than a mutation may take',
  ),
  ...limitFields,
  ...identityFields,
};

/** What the gateway reads of the environment, whichever target it runs in. */
export const gatewaySettings = withDrainRule(withIdentityRules(z.object(fields)));

export type GatewaySettings = z.output<typeof gatewaySettings>;

const subgraphUrl = (name: string, port: number) =>
  z
    .url({ protocol: /^https?$/, error: 'must be the address of the service, such as http://127.0.0.1:4001/graphql' })
    .default(`http://127.0.0.1:${port}/graphql`)
    .describe(`Where the graph of the ${name} service is`);

/** What the gateway reads in addition as a process of its own, where subgraphs are reached over HTTP. */
export const gatewayProcessSettings = withDrainRule(
  withIdentityRules(
    z.object({
      ...fields,
      HOLDFAST_GATEWAY_PEOPLE_URL: subgraphUrl('people', 4001),
      HOLDFAST_GATEWAY_LEARNING_URL: subgraphUrl('learning', 4002),
      HOLDFAST_GATEWAY_RECOGNITION_URL: subgraphUrl('recognition', 4003),
      HOLDFAST_GATEWAY_OUTCOMES_URL: subgraphUrl('outcomes', 4004),
      HOLDFAST_PASS_SIGNING_KEY: signingKeySetting(),
      HOLDFAST_GATEWAY_SUPERGRAPH: z
        .string()
        .optional()
        .describe('A file with the supergraph to answer by, read again on SIGHUP; absent, the one of this release'),
      ...metricsFields,
      HOLDFAST_TIME_ZONE: setting.timeZone(),
      HOLDFAST_LOG_LEVEL: setting.logLevel(),
    }),
  ),
);

/**
 * Tells the libraries to send nothing: `@apollo/gateway` would send figures about this machine to its maker, and reads
 * only the environment for whether it may.
 */
export function refuseTelemetry(): void {
  process.env['APOLLO_TELEMETRY_DISABLED'] = 'true';
}
