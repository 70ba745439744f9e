import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loopOperations } from '@holdfast/schema';
import type { Gateway } from '../module.js';
import { toReadyOperations } from '../readyOperations.js';
import { ask } from '../testing/ask.js';
import { createExampleGateway } from '../testing/exampleGateway.js';

const LIMITS = {
  HOLDFAST_GATEWAY_DEPTH_MAX: '6',
  HOLDFAST_GATEWAY_BREADTH_MAX: '12',
  HOLDFAST_GATEWAY_ALIASES_MAX: '3',
  HOLDFAST_GATEWAY_FRAGMENTS_MAX: '4',
  HOLDFAST_GATEWAY_TOKENS_MAX: '500',
  HOLDFAST_GATEWAY_COST_MAX: '300',
  HOLDFAST_GATEWAY_BODY_BYTES_MAX: '8192',
  HOLDFAST_GATEWAY_HEADER_BYTES_MAX: '4096',
  HOLDFAST_GATEWAY_CORS_ORIGINS: 'http://localhost:5173',
};
const ORIGIN = 'http://localhost:5173';

let gateway: Gateway;
let url: string;

beforeAll(async () => {
  gateway = createExampleGateway(LIMITS);
  ({ url } = await gateway.start());
});
afterAll(() => gateway.stop());

async function outcomeOf(query: string, variables?: object): Promise<[status: number, code: unknown]> {
  const { status, text } = await ask(url, { body: JSON.stringify({ query, variables }) });
  const { errors } = JSON.parse(text) as { errors?: { message: string; extensions: { code: string } }[] };
  const [error] = errors ?? [];
  return [status, error?.message.includes(' has more than ') ? 'TOO_LARGE' : error?.extensions.code];
}

const TOO_LARGE = [400, 'TOO_LARGE'];
const TOO_COSTLY = [400, 'OPERATION_TOO_COSTLY'];
const FINE = [200, undefined];
const page = (first: number | string): string => `{ people(first: ${first}) { nodes { externalId } } }`;

describe('an operation', () => {
  it.each(toReadyOperations(loopOperations, {}))('of the loop ($name) keeps the defaults with room', async (ready) => {
    const roomy = createExampleGateway({ HOLDFAST_GATEWAY_DEPTH_MAX: '8', HOLDFAST_GATEWAY_COST_MAX: '10000' });
    const { url: there } = await roomy.start();
    const { text } = await ask(there, { body: JSON.stringify({ query: ready.query }) });
    expect(text).not.toMatch(/OPERATION_TOO|has more than/);
    await roomy.stop();
  });

  it.each([
    ['deep', '{ personByExternalId(externalId: "7") { enrollments { nodes { cohort { course { title } } } } } }', FINE],
    [
      'deeper',
      '{ personByExternalId(externalId: "7") { incentives { nodes { person { enrollments { nodes { status } } } } } } }',
      TOO_LARGE,
    ],
    [
      'deeper by fragments',
      `{ personByExternalId(externalId: "7") { incentives { nodes { person { ...P } } } } }
       fragment P on Person { enrollments { nodes { status } } }`,
      TOO_LARGE,
    ],
    ['wide', `{ study(key: "a") { ${'key '.repeat(12)} } }`, FINE],
    ['wider', `{ study(key: "a") { ${'key '.repeat(13)} } }`, TOO_LARGE],
    ['with other names', '{ a: __typename b: __typename c: __typename }', FINE],
    ['with more other names', '{ a: __typename b: __typename c: __typename d: __typename }', TOO_LARGE],
  ])('that is %s', async (_what, query, expected) => {
    expect(await outcomeOf(query)).toEqual(expected);
  });

  it('with too many fragments, or words', async () => {
    const names = ['A', 'B', 'C', 'D', 'E'];
    const fragments = names.map((name) => `fragment ${name} on Study { key }`).join(' ');
    expect(await outcomeOf(`{ study(key: "a") { ${names.map((n) => `...${n}`).join(' ')} } } ${fragments}`)).toEqual(
      TOO_LARGE,
    );
    expect(await outcomeOf(`{ ${'study(key: "a") { key } '.repeat(70)} }`)).toEqual([400, 'GRAPHQL_PARSE_FAILED']);
  });

  it('that asks for too many things', async () => {
    expect(await outcomeOf(page(100))).toEqual(FINE);
    expect(await outcomeOf('{ people(first: 100) { nodes { enrollments(first: 10) { nodes { status } } } } }')).toEqual(
      TOO_COSTLY,
    );
    expect(await outcomeOf('{ people { nodes { enrollments { nodes { status } } } } }')).toEqual(TOO_COSTLY);
  });

  it('that asks for too many things by a variable, new and known, and not by its default', async () => {
    const query =
      'query Q($first: Int = 5) { people(first: $first) { nodes { enrollments(first: $first) { nodes { status } } } } }';
    expect(await outcomeOf(query, { first: 50 })).toEqual(TOO_COSTLY);
    expect(await outcomeOf(query)).toEqual(FINE);
    expect(await outcomeOf(query, { first: 5 })).toEqual(FINE);
    expect(await outcomeOf(query, { first: 50 })).toEqual(TOO_COSTLY);
  });
});

describe('a request', () => {
  it('with a larger body, or larger headers', async () => {
    expect((await outcomeOf('{ __typename }', { padding: 'x'.repeat(9_000) }))[0]).toBe(413);
    const body = JSON.stringify({ query: '{ __typename }' });
    expect((await ask(url, { body, headers: { padding: 'x'.repeat(5_000) } })).status).toBe(431);
    expect((await ask(url, { body, headers: { padding: 'x'.repeat(2_000) } })).status).toBe(200);
  });

  it('of a page that was allowed may be sent and read, without cookies; of any other not', async () => {
    const preflight = { 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' };
    const asked = await ask(url, { method: 'OPTIONS', headers: { origin: ORIGIN, ...preflight } });
    expect([asked.status, asked.headers]).toEqual([
      204,
      expect.objectContaining({ 'access-control-allow-origin': ORIGIN, 'access-control-allow-methods': 'POST' }),
    ]);
    const { status, headers } = await ask(url, { body: '{"query":"{ __typename }"}', headers: { origin: ORIGIN } });
    expect([status, headers['access-control-allow-origin'], headers['vary']]).toEqual([
      200,
      ORIGIN,
      'origin, accept-language',
    ]);
    expect(headers).not.toHaveProperty('access-control-allow-credentials');
    const other = await ask(url, { method: 'OPTIONS', headers: { origin: 'https://evil.example', ...preflight } });
    expect([other.status, other.headers['access-control-allow-origin']]).toEqual([403, undefined]);
  });
});
