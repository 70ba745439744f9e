import { afterEach, describe, expect, it } from '@jest/globals';
import { startFakeGraph, type FakeGraph } from '../fakes/fakeGraph.js';
import { createGraphClient, parseUrl } from './graphClient.js';
import { toRequestStart } from './operations.js';

const ping = `${toRequestStart('Ping')}{}}`;
let graph: FakeGraph | undefined;
afterEach(() => graph?.stop());

describe('the client of the graph', () => {
  it('brings its token and its language, and reads the data', async () => {
    graph = await startFakeGraph();
    const answer = await createGraphClient({ url: graph.url, token: 'secret', language: 'zh-CN' }).ask(ping);
    expect(answer).toEqual({ kind: 'data', data: { __typename: 'Query' } });
    expect(graph.requests[0]).toMatchObject({
      operationName: 'Ping',
      authorization: 'Bearer secret',
      language: 'zh-CN',
    });
  });

  it('says that nobody answers', async () => {
    graph = await startFakeGraph();
    const client = createGraphClient({ url: graph.url, token: undefined, language: 'en' });
    await graph.stop();
    graph = undefined;
    expect(await client.ask(ping)).toEqual({ kind: 'unavailable', reason: { key: 'connectionRefused', holes: {} } });
  });

  it('gives up on silence', async () => {
    graph = await startFakeGraph(() => 'silence');
    const answer = await createGraphClient({ url: graph.url, token: undefined, language: 'en' }).ask(ping, {
      timeoutMs: 50,
    });
    expect(answer).toEqual({ kind: 'unavailable', reason: { key: 'timedOut', holes: {} } });
  });

  it.each([
    ['http://127.0.0.1:4000', 'http://127.0.0.1:4000/graphql'],
    ['https://holdfast.example/api/graphql', 'https://holdfast.example/api/graphql'],
  ])('reads the address %s', (text, url) => {
    expect(parseUrl(text)).toEqual({ ok: true, value: url });
  });

  it.each(['', 'localhost:4000', 'ftp://a/b'])('refuses the address "%s"', (text) => {
    expect(parseUrl(text)).toMatchObject({ ok: false, refusal: { key: 'noUrl' } });
  });
});
