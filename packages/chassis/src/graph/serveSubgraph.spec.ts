import { describe, expect, it } from '@jest/globals';
import { localOperator } from '../identity/viewer.js';
import { silentLogger } from '../process/logger.js';
import { serveSubgraph } from './serveSubgraph.js';
import { createSubgraph } from './subgraph.js';
import { openToAll, ruled } from '../testing/openToAll.js';

/** Takes the one pass that there is here. */
const verifyPass = (pass: string) => Promise.resolve(pass === 'good' ? localOperator : undefined);

const subgraph = createSubgraph({
  name: 'spec',
  sdl: ruled('type Query { one: Int }'),
  resolvers: { Query: { one: () => 1 } },
  logger: silentLogger,
  createContext: (request) => ({ request, access: openToAll }),
});

it('is ready as long as its service does all of its work', async () => {
  const service: { reason?: string } = {};
  const server = await serveSubgraph(subgraph, { port: 0, verifyPass }, () => service.reason);
  const ask = async (): Promise<unknown> => {
    const response = await fetch(new URL('/health/ready', server.url));
    return { status: response.status, body: await response.json() };
  };
  expect(await ask()).toEqual({ status: 200, body: { status: 'ready' } });
  service.reason = 'Too much could not be handled.';
  expect(await ask()).toEqual({ status: 503, body: { status: 'notReady', reason: service.reason } });
  await server.close();
});

it('says little of variables that do not fit, and in the language of who asks', async () => {
  const strict = createSubgraph({
    name: 'strict',
    sdl: ruled('input Rows { ids: [ID!] } type Query { rows(input: Rows): Int }'),
    resolvers: { Query: { rows: () => 1 } },
    logger: silentLogger,
    createContext: (request) => ({ request, access: openToAll }),
  });
  const server = await serveSubgraph(strict, { port: 0, verifyPass });
  const input = Object.fromEntries(Array.from({ length: 1_000 }, (_, n) => [`x${n}`, 'a secret']));
  const response = await fetch(server.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: 'Bearer good', 'accept-language': 'zh-CN' },
    body: JSON.stringify({ query: 'query ($input: Rows) { rows(input: $input) }', variables: { input } }),
  });
  const { errors } = (await response.json()) as { readonly errors: readonly unknown[] };
  expect([response.status, errors.length]).toEqual([400, 20]);
  expect(errors[0]).toEqual({
    message: '变量 $input.x0 无法识别：Rows 类型没有此字段。',
    extensions: { code: 'BAD_USER_INPUT' },
  });
  await server.close();
});

it('closes as soon as the last request is answered, although its client keeps the connection', async () => {
  let begin = (): void => undefined;
  const begun = new Promise<void>((resolve) => (begin = resolve));
  let finish = (): void => undefined;
  const slow = createSubgraph({
    name: 'slow',
    sdl: ruled('type Query { one: Int }'),
    resolvers: {
      Query: {
        one: () => {
          begin();
          return new Promise((resolve) => (finish = () => resolve(1)));
        },
      },
    },
    logger: silentLogger,
    createContext: (request) => ({ request, access: openToAll }),
  });
  const server = await serveSubgraph(slow, { port: 0, verifyPass });
  const body = JSON.stringify({ query: '{ one }' });
  const asked = fetch(server.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: 'Bearer good' },
    body,
  });
  await begun;

  const closing = server.close();
  finish();

  expect(await (await asked).json()).toEqual({ data: { one: 1 } });
  await closing;
}, 5_000);

describe('whoever comes without a pass', () => {
  const asked = [
    '{ one }',
    '{ _service { sdl } }',
    '{ __typename }',
    '{ _entities(representations: []) { __typename } }',
  ];

  it.each([undefined, 'Bearer forged', 'Bearer', 'Basic Z29vZA==', 'good'])(
    'is told nothing (%s)',
    async (authorization) => {
      const server = await serveSubgraph(subgraph, { port: 0, verifyPass });
      for (const query of asked) {
        const headers = {
          'content-type': 'application/json',
          ...(authorization === undefined ? {} : { authorization }),
        };
        const response = await fetch(server.url, { method: 'POST', headers, body: JSON.stringify({ query }) });
        expect(response.status).toBe(401);
        expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
      }
      await server.close();
    },
  );
});
