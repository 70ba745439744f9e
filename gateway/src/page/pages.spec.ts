import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { generatePassKeys } from '@holdfast/chassis';
import { loopOperations } from '@holdfast/schema';
import type { Gateway } from '../module.js';
import { toReadyOperations } from '../readyOperations.js';
import { ask } from '../testing/ask.js';
import { createExampleGateway, createExampleSubgraph, createExampleTransports } from '../testing/exampleGateway.js';
import { createInProcessTransport } from '../transport/inProcess.js';
import { demoMark } from './demoMark.js';

const operations = toReadyOperations(loopOperations, { WholeLife: { externalId: 'D-7</script>' } });
const DEV = { HOLDFAST_GATEWAY_DEV: 'true' };

let gateway: Gateway;
let url: string;

beforeAll(async () => {
  gateway = createExampleGateway(DEV, { operations });
  ({ url } = await gateway.start());
});
afterAll(() => gateway.stop());

const get = (path: string, headers: Readonly<Record<string, string>> = {}) =>
  ask(url, { method: 'GET', path, headers });

describe('the start page', () => {
  it('says what runs, what was claimed and measured, and whether it is shown', async () => {
    const { status, text } = await get('/');
    expect(status).toBe(200);
    for (const part of ['1.2.3', 'Asia/Shanghai', '+18 %', '+39.4 %', '+10.4 %', '+68.4 %', 'Shown: a benefit'])
      expect(text).toContain(part);
  });

  it('takes nobody’s own data for the demo company, whatever keys they chose', async () => {
    expect((await get('/')).text).toContain('Not loaded.');
    const marked = createExampleSubgraph('learning', {
      Query: { course: () => ({ id: 'course:first', key: demoMark.course, title: demoMark.titles[0] }) },
    });
    const transports = createExampleTransports({ learning: createInProcessTransport('learning', marked) });
    const withDemo = createExampleGateway(DEV, { transports });
    const { url: demoUrl } = await withDemo.start();
    expect((await ask(demoUrl, { method: 'GET', path: '/' })).text).toContain('Loaded: keys that begin with');
    await withDemo.stop();
  });

  it('says how many studies it leaves out', async () => {
    const many = createExampleSubgraph('outcomes', {
      Query: { studies: () => ({ edges: [], nodes: [], pageInfo: {}, totalCount: 1021 }) },
    });
    const transports = createExampleTransports({ outcomes: createInProcessTransport('outcomes', many) });
    const withMany = createExampleGateway(DEV, { transports });
    const { url: manyUrl } = await withMany.start();
    expect((await ask(manyUrl, { method: 'GET', path: '/' })).text).toContain('And 1,021 more, which GraphiQL reads.');
    await withMany.stop();
  });

  it('escapes what strangers wrote', async () => {
    const { text } = await get('/');
    expect(text).toContain('Did &lt;b&gt;the&lt;/b&gt; course &quot;help&quot;?');
    expect(text).not.toContain('<b>the</b>');
  });

  it('runs no script and loads nothing', async () => {
    const { text, headers } = await get('/');
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'sha256-/);
    expect(text).not.toMatch(/<script|https?:\/\/(?!www\.w3\.org)|style="/);
  });

  it('speaks Chinese to those who read it', async () => {
    const { text } = await get('/', { 'accept-language': 'zh-CN,zh;q=0.9' });
    expect(text).toContain('<html lang="zh-CN">');
    expect(text).toContain('已证明有益');
    expect((await get('/?lang=en', { 'accept-language': 'zh-CN' })).text).toContain('Shown: a benefit');
  });

  it('links every operation, WholeLife first', async () => {
    const { text } = await get('/');
    const linked = [...text.matchAll(/graphiql\?operation=(\w+)/g)].map(([, name]) => name);
    expect(linked).toEqual(operations.map(({ name }) => name));
    expect(linked[0]).toBe('WholeLife');
  });

  it('says what is missing when the studies cannot be read', async () => {
    const dead = { name: 'outcomes', send: () => Promise.reject(new Error('secret')), close: () => Promise.resolve() };
    const partial = createExampleGateway(DEV, { transports: createExampleTransports({ outcomes: dead }) });
    const { url: partialUrl } = await partial.start();
    const { status, text } = await ask(partialUrl, { method: 'GET', path: '/' });
    expect(status).toBe(200);
    expect(text).toContain('The outcomes service could not be asked');
    expect(text).not.toContain('secret');
    await partial.stop();
  });
});

describe('GraphiQL', () => {
  const optionsOf = (text: string): unknown => JSON.parse(/id="options">([\s\S]*?)<\/script>/.exec(text)?.[1] ?? '');

  it('has a tab for every query, with variables', async () => {
    const { text } = await get('/graphiql');
    expect(optionsOf(text)).toMatchObject({
      endpoint: '/graphql',
      variables: expect.stringContaining('D-7</script>'),
      defaultTabs: [{ query: expect.stringMatching(/^query WholeLife/) }, ...Array<object>(5).fill({})],
    });
  });

  it('opens with the operation that was asked for, and shrugs at one that is not there', async () => {
    expect(optionsOf((await get('/graphiql?operation=ImportPeople')).text)).toMatchObject({
      query: expect.stringMatching(/^mutation ImportPeople/),
    });
    const { status, text } = await get(`/graphiql?operation=${encodeURIComponent('"><script>')}`);
    expect(status).toBe(200);
    expect(text).not.toContain('"><script>');
  });

  it.each(['app.js', 'app.css', 'boot.js', 'graphql.js', 'json.js', 'editorWorkerService.js'])(
    'serves %s itself, once',
    async (name) => {
      const first = await get(`/graphiql/${name}`);
      expect([first.status, first.text.length > 100]).toEqual([200, true]);
      const again = await get(`/graphiql/${name}`, { 'if-none-match': String(first.headers.etag) });
      expect([again.status, again.text]).toEqual([304, '']);
    },
  );

  it('loads scripts from this address alone', async () => {
    const { headers, text } = await get('/graphiql');
    expect(headers['content-security-policy']).toContain("script-src 'self';");
    expect(text).not.toMatch(/https?:\/\//);
  });
});

describe('the viewers of the demo company', () => {
  const optionsOf = (text: string): { readonly additionalHeaders?: { readonly authorization: string } } =>
    JSON.parse(/id="options">([\s\S]*?)<\/script>/.exec(text)?.[1] ?? '') as object;

  async function open(isDemo: boolean) {
    const { signing } = await generatePassKeys();
    const demo = createExampleGateway(DEV, { operations, tokenKey: signing, isDemo });
    const { url: demoUrl } = await demo.start();
    const get = (path: string) => ask(demoUrl, { method: 'GET', path });
    return { demo, demoUrl, get, read: async (path: string) => (await get(path)).text };
  }

  it('can be chosen on a folder of the demo, and GraphiQL then asks as they', async () => {
    const { demo, demoUrl, get: getPage, read } = await open(true);
    expect(await read('/')).toContain('/graphiql?as=finance');
    const text = await read('/graphiql?as=finance');
    expect(text).toContain('<b>finance</b>');
    const { authorization = '' } = optionsOf(text).additionalHeaders ?? {};
    const body = JSON.stringify({ query: '{ viewer { subject } }' });
    const headers = { 'content-type': 'application/json', authorization };
    expect((await ask(demoUrl, { method: 'POST', path: '/graphql', headers, body })).status).toBe(200);
    expect((await getPage('/graphiql?as=nobody')).status).toBe(404);
    expect(optionsOf(await read('/graphiql')).additionalHeaders).toBeUndefined();
    await demo.stop();
  });

  it('are nobody where the data are somebody’s own', async () => {
    const { demo, get: getPage, read } = await open(false);
    expect(await read('/')).not.toContain('?as=');
    expect((await getPage('/graphiql?as=finance')).status).toBe(404);
    await demo.stop();
  });
});
