import { z } from 'zod';

/** Signatures that only who issued a token can make. One that whoever verifies could make too is not among them. */
const ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'EdDSA'] as const;
const DEFAULT_ALGORITHMS = 'RS256,PS256,ES256,EdDSA';

const LOOPBACK: readonly unknown[] = ['127.0.0.1', '::1', 'localhost', '[::1]'];

const isOnLoopback = (origin: unknown): boolean =>
  typeof origin === 'string' && URL.canParse(origin) && LOOPBACK.includes(new URL(origin).hostname);

/** Keys that decide who somebody is must not be changed on their way. */
export const isSafeUrl = (text: string): boolean => {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, password } = new URL(text);
  // The address is printed, and part of every viewer's name.
  if (username !== '' || password !== '') return false;
  return protocol === 'https:' || (protocol === 'http:' && LOOPBACK.includes(hostname));
};

const safeUrl = (what: string) =>
  z.string().refine(isSafeUrl, { error: 'must be an https address (http only on loopback)' }).optional().describe(what);

const claim = (fallback: string, what: string) =>
  z
    .string()
    .regex(/^[^.\s]+(?:\.[^.\s]+)*$/, { error: 'must be the name of a claim, with dots for one inside of another' })
    .default(fallback)
    .describe(what);

const algorithms = z
  .string()
  .default(DEFAULT_ALGORITHMS)
  .transform((text) => text.split(',').map((name) => name.trim()))
  .pipe(z.array(z.enum(ALGORITHMS, { error: `must be some of ${ALGORITHMS.join(', ')}` })).min(1))
  .describe('Signatures that tokens may have, with commas');

/** Who vouches for viewers. Nothing is assumed: without an issuer the gateway answers on loopback alone. */
export const identityFields = {
  HOLDFAST_OIDC_ISSUER: safeUrl('Who issues the tokens of viewers (OpenID Connect), exactly as its tokens name it'),
  HOLDFAST_OIDC_AUDIENCE: z
    .string()
    .min(1)
    .optional()
    .describe('For whom tokens have to be issued: the name of this graph'),
  HOLDFAST_OIDC_JWKS_URL: safeUrl("Where the issuer's keys are; otherwise its discovery document says so"),
  HOLDFAST_OIDC_ALGORITHMS: algorithms,
  HOLDFAST_OIDC_ROLES_CLAIM: claim('holdfast_roles', 'The claim with the roles: MANAGER, or HRBP:north for a unit'),
  HOLDFAST_OIDC_PERSON_CLAIM: claim('holdfast_person', "The claim with the viewer's HR number"),
  HOLDFAST_OIDC_PURPOSE_CLAIM: claim('holdfast_purpose', 'The claim with what personal data are read for'),
};

interface Identified {
  readonly HOLDFAST_GATEWAY_HOST?: unknown;
  readonly HOLDFAST_GATEWAY_CORS_ORIGINS?: unknown;
  readonly HOLDFAST_GATEWAY_ALLOWED_HOSTS?: unknown;
  readonly HOLDFAST_GATEWAY_DEV?: unknown;
  readonly HOLDFAST_OIDC_ISSUER?: unknown;
  readonly HOLDFAST_OIDC_AUDIENCE?: unknown;
  readonly HOLDFAST_OIDC_JWKS_URL?: unknown;
}

type Rule = readonly [name: keyof Identified, isKept: (settings: Identified) => boolean, error: string];

const rules: readonly Rule[] = [
  [
    'HOLDFAST_GATEWAY_HOST',
    ({ HOLDFAST_GATEWAY_HOST: host, HOLDFAST_OIDC_ISSUER: issuer }) =>
      host === undefined || LOOPBACK.includes(host) || issuer !== undefined,
    'must be loopback (127.0.0.1, ::1 or localhost) as long as nobody is asked who they are (HOLDFAST_OIDC_ISSUER)',
  ],
  [
    'HOLDFAST_GATEWAY_ALLOWED_HOSTS',
    ({ HOLDFAST_GATEWAY_ALLOWED_HOSTS: hosts, HOLDFAST_OIDC_ISSUER: issuer }) =>
      !Array.isArray(hosts) || hosts.length === 0 || issuer !== undefined,
    'must be empty as long as nobody is asked who they are (HOLDFAST_OIDC_ISSUER): a proxy would let strangers in',
  ],
  [
    'HOLDFAST_GATEWAY_CORS_ORIGINS',
    ({ HOLDFAST_GATEWAY_CORS_ORIGINS: origins, HOLDFAST_OIDC_ISSUER: issuer }) =>
      !Array.isArray(origins) || origins.every(isOnLoopback) || issuer !== undefined,
    'must be on loopback as long as nobody is asked who they are (HOLDFAST_OIDC_ISSUER): any other page would be the operator',
  ],
  [
    'HOLDFAST_OIDC_ISSUER',
    ({ HOLDFAST_OIDC_ISSUER: issuer, HOLDFAST_OIDC_AUDIENCE: audience, HOLDFAST_OIDC_JWKS_URL: keys }) =>
      issuer !== undefined || (audience === undefined && keys === undefined),
    'must be set with HOLDFAST_OIDC_AUDIENCE and HOLDFAST_OIDC_JWKS_URL, which alone ask nobody who they are',
  ],
  [
    'HOLDFAST_OIDC_AUDIENCE',
    ({ HOLDFAST_OIDC_ISSUER: issuer, HOLDFAST_OIDC_AUDIENCE: audience }) =>
      issuer === undefined || audience !== undefined,
    'must be set with HOLDFAST_OIDC_ISSUER: tokens that the issuer made for others would open this graph too',
  ],
  [
    'HOLDFAST_GATEWAY_DEV',
    ({ HOLDFAST_GATEWAY_DEV: isDev, HOLDFAST_OIDC_ISSUER: issuer }) => isDev !== true || issuer === undefined,
    'must be false with HOLDFAST_OIDC_ISSUER: it takes everybody on this machine for the operator',
  ],
];

/** What the settings of a gateway must keep together; every broken rule is told, beside other mistakes too. */
export const withIdentityRules = <Schema extends z.ZodType<Identified>>(schema: Schema): Schema =>
  rules.reduce(
    (ruled, [name, isKept, error]) => ruled.refine(isKept, { path: [name], when: () => true, error }),
    schema,
  );

/** How somebody else vouches for viewers, as the settings say. */
export interface OidcSettings {
  readonly issuer: string;
  readonly audience: string;
  readonly jwksUrl: string | undefined;
  readonly algorithms: readonly string[];
  readonly rolesClaim: string;
  readonly personClaim: string;
  readonly purposeClaim: string;
}

type IdentitySettings = z.output<z.ZodObject<typeof identityFields>>;

/** The settings of an issuer; undefined where none is configured. */
export function toOidcSettings(settings: IdentitySettings): OidcSettings | undefined {
  const { HOLDFAST_OIDC_ISSUER: issuer, HOLDFAST_OIDC_AUDIENCE: audience } = settings;
  if (issuer === undefined || audience === undefined) return undefined;
  return {
    issuer,
    audience,
    jwksUrl: settings.HOLDFAST_OIDC_JWKS_URL,
    algorithms: settings.HOLDFAST_OIDC_ALGORITHMS,
    rolesClaim: settings.HOLDFAST_OIDC_ROLES_CLAIM,
    personClaim: settings.HOLDFAST_OIDC_PERSON_CLAIM,
    purposeClaim: settings.HOLDFAST_OIDC_PURPOSE_CLAIM,
  };
}
