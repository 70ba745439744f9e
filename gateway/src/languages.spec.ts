import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { GraphQLFormattedError } from 'graphql';
import type { Gateway } from './module.js';
import { ask, type Ask } from './testing/ask.js';
import { createExampleGateway, createExampleSubgraph, createExampleTransports } from './testing/exampleGateway.js';
import { createInProcessTransport } from './transport/inProcess.js';

const HUNG = { HOLDFAST_GATEWAY_QUERY_TIMEOUT_MS: '300' };
const chinese = { 'accept-language': 'zh-CN,zh;q=0.9' };

let gateway: Gateway;
let url: string;
beforeAll(async () => {
  const people = createInProcessTransport(
    'people',
    createExampleSubgraph('people', {
      Query: {
        personByExternalId: () => ({ id: 'person:7' }),
        people: () => {
          throw new Error('a fault');
        },
      },
    }),
  );
  const learning = {
    name: 'learning',
    send: () => new Promise<never>(() => undefined),
    close: () => Promise.resolve(),
  };
  gateway = createExampleGateway(HUNG, { transports: createExampleTransports({ people, learning }) });
  ({ url } = await gateway.start());
});
afterAll(() => gateway.stop());

async function readErrors(asked: Ask): Promise<readonly string[]> {
  const { text } = await ask(url, asked);
  const { errors = [] } = JSON.parse(text) as { readonly errors?: readonly GraphQLFormattedError[] };
  return errors.map(({ message }) => message);
}
const body = (query: string): string => JSON.stringify({ query });

describe('an error', () => {
  it.each<[string, Ask, string, string]>([
    [
      'of the way to us',
      { path: '/nowhere' },
      'Nothing is here. Operations are sent by POST to /graphql; the start page and GraphiQL exist with --dev.',
      '这里什么也没有。操作请以 POST 发送到 /graphql；起始页和 GraphiQL 只在使用 --dev 时提供。',
    ],
    ['of a body', { body: '{' }, "The request's body is not JSON.", '请求正文不是 JSON。'],
    [
      'of a token',
      { headers: { authorization: 'Bearer x' }, body: body('{ __typename }') },
      'No identities are configured here, so no token is taken. Ask without one on this machine, or set HOLDFAST_OIDC_ISSUER.',
      '此处没有配置身份来源，因此不接受任何令牌。请在本机不带令牌访问，或设置 HOLDFAST_OIDC_ISSUER。',
    ],
    [
      'of an operation that cannot be read',
      { body: body('{') },
      'Syntax Error: Expected Name, found <EOF>.',
      '操作有语法错误：Syntax Error: Expected Name, found <EOF>.',
    ],
    [
      'of an operation that the graph has not',
      { body: body('{ nothing }') },
      'Cannot query field "nothing" on type "Query".',
      '操作不符合 GraphQL 模式的定义：Cannot query field "nothing" on type "Query".',
    ],
    [
      'of an alias that is ours',
      { body: body('{ constructor: __typename }') },
      'The alias "constructor" is reserved; choose another one.',
      '别名“constructor”是保留的；请换一个。',
    ],
    [
      'of a number that would be rounded',
      { body: '{"query":"{ __typename }","variables":{"a":0.10000000000000000001}}' },
      'The number 0.10000000000000000001 cannot be read exactly; send it as a string.',
      '数字 0.10000000000000000001 无法精确读取；请以字符串发送。',
    ],
    [
      'of a service',
      { body: body('{ people { nodes { id } } }') },
      'The people service failed at this field.',
      'people 服务处理此字段时出错。',
    ],
    [
      'of a service that is silent',
      { body: body('{ personByExternalId(externalId: "7") { enrollments { nodes { id } } } }') },
      'The learning service did not answer within 0.3 s; what it would have added is missing here.',
      'learning 服务在 0.3 秒内没有应答；此处缺少它应提供的内容。',
    ],
  ])('%s is said in the language of who asks', async (_, asked, inEnglish, inChinese) => {
    expect(await readErrors(asked)).toEqual([inEnglish]);
    // The second time an operation is known, and takes the shorter way.
    for (const headers of [chinese, chinese])
      expect(await readErrors({ ...asked, headers: { ...asked.headers, ...headers } })).toEqual([inChinese]);
  });

  it('of a page that did not ask the browser first is said so too', async () => {
    const asked = { method: 'GET', path: '/graphql?query={__typename}', headers: { 'content-type': 'text/plain' } };
    const [inEnglish = ''] = await readErrors(asked);
    expect(await readErrors({ ...asked, headers: { ...asked.headers, ...chinese } })).toEqual([
      `请求无法接受：${inEnglish}`,
    ]);
  });
});

describe('an answer', () => {
  it.each([
    ['data', body('{ __typename }')],
    ['a refusal', '{'],
  ])('says its language, and that it was asked for one: %s', async (_, text) => {
    const { headers } = await ask(url, { body: text, headers: chinese });
    expect(headers).toMatchObject({ 'content-language': 'zh-CN', vary: 'accept-language' });
    expect((await ask(url, { body: text })).headers['content-language']).toBe('en');
  });
});
