import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { inLanguage } from '@holdfast/chassis';
import type { GraphQLFormattedError } from 'graphql';
import { refusalBody } from './http/httpRefusal.js';
import { overloaded } from './http/overloaded.js';
import type { Gateway } from './module.js';
import { ask } from './testing/ask.js';
import { createExampleGateway, createExampleSubgraph, createExampleTransports } from './testing/exampleGateway.js';
import { createInProcessTransport } from './transport/inProcess.js';
import { subgraphUnavailable, type SubgraphFailure } from './transport/subgraphUnavailable.js';

const LIMITS = {
  HOLDFAST_GATEWAY_DEPTH_MAX: '5',
  HOLDFAST_GATEWAY_BREADTH_MAX: '10',
  HOLDFAST_GATEWAY_ALIASES_MAX: '1',
  HOLDFAST_GATEWAY_FRAGMENTS_MAX: '1',
  HOLDFAST_GATEWAY_COST_MAX: '5000',
};
const stopped = {
  name: 'outcomes',
  send: () => Promise.reject(new Error('connect ECONNREFUSED')),
  close: () => Promise.resolve(),
};
const failing = () => {
  throw new Error('a fault');
};

let gateway: Gateway;
let onlyPublished: Gateway;
let urls = { any: '', published: '' };
beforeAll(async () => {
  const learning = createExampleSubgraph('learning', { Person: { enrollments: failing } });
  const transports = createExampleTransports({
    learning: createInProcessTransport('learning', learning),
    outcomes: stopped,
  });
  gateway = createExampleGateway(LIMITS, { transports });
  onlyPublished = createExampleGateway({ HOLDFAST_GATEWAY_OPERATIONS: 'persisted' });
  urls = { any: (await gateway.start()).url, published: (await onlyPublished.start()).url };
});
afterAll(() => Promise.all([gateway.stop(), onlyPublished.stop()]));

async function lastMessage(url: string, body: object, language: string): Promise<string | undefined> {
  const headers = { 'accept-language': language };
  const { text } = await ask(url, { body: JSON.stringify(body), headers });
  return (JSON.parse(text) as { readonly errors?: readonly GraphQLFormattedError[] }).errors?.at(-1)?.message;
}

const things = 'query Q($first: Int!) { people(first: $first) { nodes { id } } }';
const twoOperations = 'query A { viewer { roles } } query B { viewer { roles } }';

describe('what an operation may ask for', () => {
  it.each([
    [
      'depth',
      { query: '{ people { nodes { enrollments { nodes { cohort { key } } } } } }' },
      '此操作的字段嵌套超过 5 层；请减少每次查询的内容。',
    ],
    [
      'breadth',
      { query: `{ viewer { ${'roles '.repeat(11)} } }` },
      '此操作在同一层的字段超过 10 个；请减少每次查询的内容。',
    ],
    ['names', { query: '{ viewer { a: roles b: roles } }' }, '此操作中使用别名的字段超过 1 个；请减少每次查询的内容。'],
    [
      'fragments',
      { query: 'query { viewer { ...A ...B } } fragment A on Viewer { roles } fragment B on Viewer { roles }' },
      '此操作的片段超过 1 个；请减少每次查询的内容。',
    ],
    [
      'things',
      { query: things, variables: { first: 9_000 } },
      '此操作最多会查询 18000 项内容，上限为 5000 项；请用“first”缩短每页。',
    ],
    ['no name', { query: twoOperations }, '文档中有多个操作；请在“operationName”中写明要执行哪一个。'],
    ['another name', { query: twoOperations, operationName: 'C' }, '文档中没有“operationName”所写名称的操作。'],
  ])('is said in Chinese to whom asks in it, whether the operation is new or known: %s', async (_, body, inChinese) => {
    expect(await lastMessage(urls.any, body, 'zh-CN')).toBe(inChinese);
    if (body.query === things) await ask(urls.any, { body: JSON.stringify({ ...body, variables: { first: 1 } }) });
    expect(await lastMessage(urls.any, body, 'zh-CN')).toBe(inChinese);
    expect(await lastMessage(urls.any, body, 'en')).toMatch(/^The (?:operation|document) (?:has|asks)/);
  });

  it('is said where the gateway answers published operations alone', async () => {
    const body = { extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } };
    expect(await lastMessage(urls.published, body, 'zh-CN')).toBe(
      '本网关只执行已发布的操作；清单见 schema/persistedOperations.json。',
    );
  });
});

describe('what an answer leaves out', () => {
  it.each([
    [21, '此应答中还有 1 个错误没有列出。'],
    [27, '此应答中还有 7 个错误没有列出。'],
  ])('is said in Chinese: of %d errors', async (first, inChinese) => {
    const query = `{ people(first: ${first}) { nodes { enrollments(first: 1) { nodes { id } } } } }`;
    for (const language of ['zh-CN', 'zh-CN']) expect(await lastMessage(urls.any, { query }, language)).toBe(inChinese);
  });

  it('is said of a service that is stopped, first when it cannot be asked and then when it is not', async () => {
    const query = '{ study(key: "a") { key } }';
    const messages = [];
    for (let count = 0; count < 6; count++) messages.push(await lastMessage(urls.any, { query }, 'zh-CN'));
    expect(messages[0]).toBe('无法访问 outcomes 服务；此处缺少它应提供的内容。');
    expect(messages[5]).toBe('outcomes 服务目前没有应答，因此未向它查询；此处缺少它应提供的内容。');
  });

  it.each<[SubgraphFailure, string, string]>([
    [
      { kind: 'notAsked', isMutation: false },
      'The people service does not answer at present and was not asked; what it would have added is missing here.',
      'people 服务目前没有应答，因此未向它查询；此处缺少它应提供的内容。',
    ],
    [
      { kind: 'notAsked', isMutation: true },
      'The people service does not answer at present and was not asked. Nothing was changed: send the same request again shortly.',
      'people 服务目前没有应答，因此未向它发送请求。没有作任何变更：请稍后再次发送同一请求。',
    ],
    [
      { kind: 'noTime' },
      'The people service was not asked, since the time for the whole answer was over; what it would have added is missing here.',
      '整个应答的时间已用完，因此未向 people 服务查询；此处缺少它应提供的内容。',
    ],
    [
      { kind: 'late', limitMs: 120, isMutation: false },
      'The people service did not answer within 0.2 s; what it would have added is missing here.',
      'people 服务在 0.2 秒内没有应答；此处缺少它应提供的内容。',
    ],
  ])('of a service is explained in the language of who asks: %j', (failure, inEnglish, inChinese) => {
    const error = subgraphUnavailable('people', failure);
    expect(error.message).toBe(inEnglish);
    expect(inLanguage(error, 'zh-CN').message).toBe(inChinese);
  });
});

describe('a gateway with too much to do', () => {
  it('says so in Chinese', () => {
    expect(refusalBody(overloaded('import'), 'zh-CN')).toContain(
      '网关目前负载过高，未对此请求作任何处理；请在 3 秒后再次发送。',
    );
  });
});
