import { describe, expect, it } from '@jest/globals';
import { localOperator, serveSubgraph } from '@holdfast/chassis';
import { createExampleSubgraph } from '../testing/exampleGateway.js';
import { issuePass, verifyPassOf } from '../testing/passes.js';
import { createHttpTransport } from './http.js';
import { testTransport } from './conformance/testTransport.js';

const verifyPass = verifyPassOf('people');
const asker = { viewer: localOperator, traceId: 'trace-1' };

testTransport('HTTP', async (executor) => {
  const server = await serveSubgraph(executor, { port: 0, verifyPass });
  const transport = createHttpTransport('people', server.url, issuePass);
  return {
    transport,
    async close() {
      await transport.close();
      await server.close();
    },
  };
});

describe('HTTP', () => {
  it('refuses a number that JSON would turn into null', async () => {
    const transport = createHttpTransport('people', 'http://127.0.0.1:1/graphql', issuePass);
    const answer = await transport.send(
      { query: '{ __typename }', variables: { a: [{ b: Number.POSITIVE_INFINITY }] } },
      asker,
    );
    expect(answer.errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT' });
    await transport.close();
  });

  it('lets go of a request whose caller gave up', async () => {
    const aborter = new AbortController();
    const giveUp = () => {
      aborter.abort();
      return new Promise(() => undefined);
    };
    const server = await serveSubgraph(createExampleSubgraph('people', { Query: { orgUnit: giveUp } }), {
      port: 0,
      verifyPass,
    });
    const transport = createHttpTransport('people', server.url, issuePass);
    const abandoned = transport.send({ query: '{ orgUnit(key: "x") { key } }' }, { ...asker, signal: aborter.signal });
    await expect(abandoned).rejects.toThrow(/abort/);
    await transport.close();
    await server.close();
  });

  it('says that a subgraph does not believe its passes, which is no mistake of whoever asks', async () => {
    const server = await serveSubgraph(createExampleSubgraph('people'), {
      port: 0,
      verifyPass: verifyPassOf('outcomes'),
    });
    const transport = createHttpTransport('people', server.url, issuePass);
    const asked = transport.send({ query: '{ __typename }' }, asker);
    await expect(asked).rejects.toThrow("people service does not take the gateway's pass");
    await transport.close();
    await server.close();
  });

  it('finds a subgraph again that was restarted', async () => {
    const executor = createExampleSubgraph('people');
    const first = await serveSubgraph(executor, { port: 0, verifyPass });
    const transport = createHttpTransport('people', first.url, issuePass);
    await transport.send({ query: '{ __typename }' }, asker);
    await first.close();
    const second = await serveSubgraph(executor, { port: Number(new URL(first.url).port), verifyPass });
    const answer = await transport.send({ query: '{ __typename }' }, asker);
    expect(answer.data).toEqual({ __typename: 'Query' });
    await transport.close();
    await second.close();
  });
});
