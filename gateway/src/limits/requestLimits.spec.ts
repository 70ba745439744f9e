import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Gateway } from '../module.js';
import { ask, askGraph, type Ask } from '../testing/ask.js';
import { behindProxy, createExampleGateway } from '../testing/exampleGateway.js';

const BODY_BYTES_MAX = behindProxy.HOLDFAST_GATEWAY_BODY_BYTES_MAX;
const operation = (query: string, variables?: object): string => JSON.stringify({ query, variables });
const VIEWER = operation('{ viewer { roles } }');

/** Fragments that unfold to 2^30 selections. */
const bomb = [
  'query { study(key: "a") { ...F0 } }',
  ...Array.from({ length: 30 }, (_, n) => `fragment F${n} on Study { ...F${n + 1} ...F${n + 1} }`),
  'fragment F30 on Study { key }',
].join('\n');

/** The same with aliases that overlap, on which validators compare every pair. */
const overlapping = `query { ${'a: study(key: "a") { key } '.repeat(2_000)} }`;

let gateway: Gateway;
let url: string;

beforeAll(async () => {
  gateway = createExampleGateway({}, { settings: behindProxy });
  ({ url } = await gateway.start());
});
afterAll(() => gateway.stop());

const codeOf = (text: string): unknown =>
  (JSON.parse(text) as { errors?: { extensions: { code: string } }[] }).errors?.[0]?.extensions.code;

async function refusalOf(request: Ask): Promise<[status: number, code: unknown]> {
  const { status, text, headers } = await ask(url, request);
  expect(headers['content-type']).toMatch(/^application\/json/);
  expect(text).not.toMatch(/stack|node_modules|\.js:\d/);
  return [status, codeOf(text)];
}

describe('what a gateway refuses of an operation', () => {
  it.each([
    ['fragments that unfold without end', bomb],
    ['more tokens than any of ours has', overlapping],
  ])('%s, before anybody unfolds or compares them', async (_what, query) => {
    const [status] = await refusalOf({ body: operation(query) });
    expect(status).toBe(400);
  });

  it.each(['__proto__', 'constructor', 'toString', '__typename'])('the alias %s', async (alias) => {
    const query = `{ study(key: "a") { ${alias}: question } }`;
    expect(await refusalOf({ body: operation(query) })).toEqual([400, 'GRAPHQL_VALIDATION_FAILED']);
  });

  it('introspection, and suggestions that tell of the schema', async () => {
    expect(await refusalOf({ body: operation('{ __schema { types { name } } }') })).toEqual([
      400,
      'GRAPHQL_VALIDATION_FAILED',
    ]);
    const { text } = await ask(url, { body: operation('{ study2 { nodes { key } } }') });
    expect(text).not.toContain('Did you mean');
  });

  it('a variable that does not fit, on every try', async () => {
    const body = operation('query Q($key: String!) { study(key: $key) { key } }', { key: 7 });
    expect(await refusalOf({ body })).toEqual([400, 'BAD_USER_INPUT']);
    await ask(url, { body: operation('query Q($key: String!) { study(key: $key) { key } }', { key: 'a' }) });
    expect(await refusalOf({ body })).toEqual([400, 'BAD_USER_INPUT']);
  });

  it('a variable that only the service can judge, on every try', async () => {
    const mutation = 'mutation M($input: ImportPeopleInput!) { importPeople(input: $input) { __typename } }';
    const body = operation(mutation, { input: { rows: [{ row: null }] } }).replace('null', '1e999');
    expect(await refusalOf({ body })).toEqual([400, 'BAD_USER_INPUT']);
    expect(await refusalOf({ body })).toEqual([400, 'BAD_USER_INPUT']);
  });

  it('a number beyond all bounds in the text of an operation', async () => {
    const amount = 'valuePerUnit: { minorUnits: 1e999, currency: "CNY" }';
    const text = `mutation { setMonetization(input: { requestId: "r", metric: "m", source: "s", ${amount} }) { __typename } }`;
    expect((await refusalOf({ body: operation(text) }))[0]).toBe(400);
  });

  it('a mutation by GET, and a GET that a form could send', async () => {
    const mutation = encodeURIComponent('mutation { importPeople(input: { rows: [] }) { __typename } }');
    const headers = { 'apollo-require-preflight': '1' };
    const byGet = await refusalOf({ method: 'GET', path: `/graphql?query=${mutation}`, headers });
    expect(byGet).toEqual([405, 'BAD_REQUEST']);
    const { status } = await ask(url, {
      method: 'GET',
      path: '/graphql?query={__typename}',
      headers: { 'content-type': '' },
    });
    expect(status).toBeGreaterThanOrEqual(400);
  });

  it('a batch', async () => {
    expect(await refusalOf({ body: `[${VIEWER}]` })).toEqual([400, 'BAD_REQUEST']);
  });
});

describe('what a gateway refuses of a body', () => {
  it('one that is too large, with a length or without', async () => {
    const body = operation('{ viewer { roles } }', { padding: 'x'.repeat(BODY_BYTES_MAX) });
    expect(await refusalOf({ body })).toEqual([413, 'BODY_TOO_LARGE']);
    const headers = { 'transfer-encoding': 'chunked' };
    expect(await refusalOf({ body, headers })).toEqual([413, 'BODY_TOO_LARGE']);
  });

  it.each([
    ['', 400],
    ['{', 400],
    ['null', 400],
    ['7', 400],
    ['"{ viewer { roles } }"', 400],
    ['{}', 400],
    ['{"query":7}', 400],
    ['{"query":""}', 400],
    ['{"query":"{ viewer { roles } }","variables":"{}"}', 400],
    ['{"query":"{ viewer { roles } }","variables":[1]}', 400],
    ['{"query":"{ viewer { roles } }","operationName":{}}', 400],
    ['{"query":"{ viewer"}', 400],
  ])('%s', async (body, status) => {
    expect((await refusalOf({ body }))[0]).toBe(status);
  });

  it('one that is not UTF-8', async () => {
    const body = Buffer.from(operation('{ study(key: "é") { key } }'), 'latin1');
    expect(await refusalOf({ body })).toEqual([400, 'BAD_REQUEST']);
  });

  it.each([
    { 'content-type': 'text/plain' },
    { 'content-type': 'application/x-www-form-urlencoded' },
    { 'content-type': 'application/json; charset=gb18030' },
    { 'content-encoding': 'gzip' },
  ])('one of another kind: %j', async (headers) => {
    expect(await refusalOf({ headers, body: VIEWER })).toEqual([415, 'UNSUPPORTED_MEDIA_TYPE']);
  });

  it.each(['application/json; charset=utf-8', 'Application/JSON;charset="UTF-8"'])('but not %s', async (type) => {
    expect((await ask(url, { headers: { 'content-type': type }, body: VIEWER })).status).toBe(200);
  });
});

describe('from where a gateway takes requests', () => {
  it.each(['evil.example', 'evil.example:443', '127.0.0.1.evil.example', 'localhost', '[::2]:80'])(
    'not under the host "%s"',
    async (host) => {
      expect(await refusalOf({ headers: { host }, body: VIEWER })).toEqual([421, 'HOST_NOT_ALLOWED']);
    },
  );

  it.each(['http://evil.example', 'null', 'http://localhost', 'http://localhost.evil.example'])(
    'not from the origin %s',
    async (origin) => {
      expect(await refusalOf({ headers: { origin }, body: VIEWER })).toEqual([403, 'ORIGIN_NOT_ALLOWED']);
    },
  );

  it('under every name of this machine, from its own pages, and under names that were allowed', async () => {
    const { port, origin } = new URL(url);
    const hosts = [`localhost:${port}`, `LOCALHOST:${port}`, `127.0.0.1:${port}`, `[::1]:${port}`, 'graph.example:443'];
    for (const host of hosts) expect((await ask(url, { headers: { host }, body: VIEWER })).status).toBe(200);
    expect((await ask(url, { headers: { origin }, body: VIEWER })).status).toBe(200);
  });

  it('tells no browser that others may read its answers', async () => {
    const { headers } = await ask(url, { body: VIEWER });
    expect(headers).not.toHaveProperty('access-control-allow-origin');
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' });
  });
});

describe('what exists only with --dev', () => {
  it.each(['/', '/graphiql', '/graphiql/app.js'])('%s', async (path) => {
    expect(await refusalOf({ method: 'GET', path })).toEqual([404, 'NOT_FOUND']);
  });

  it('but health is for everybody, under every host', async () => {
    const live = await ask(url, { method: 'GET', path: '/health/live', headers: { host: '10.0.0.7:4000' } });
    expect([live.status, JSON.parse(live.text)]).toEqual([200, { status: 'live' }]);
    const ready = await ask(url, { method: 'GET', path: '/health/ready' });
    expect(JSON.parse(ready.text)).toMatchObject({ status: 'ready', version: '1.2.3', targets: ['all'] });
  });
});

describe('an import', () => {
  it('of 1,000 rows of a kilobyte passes', async () => {
    const rows = Array.from({ length: 1_000 }, (_, row) => ({
      row,
      externalId: String(row),
      displayName: '王'.repeat(300),
    }));
    const mutation =
      'mutation M($input: ImportPeopleInput!) { importPeople(input: $input) { ... on ImportReport { accepted } } }';
    const { data } = await askGraph(url, mutation, { input: { rows } });
    expect(data).toEqual({ importPeople: { accepted: 1_000 } });
  });
});
