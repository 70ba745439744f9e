import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
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
    const abandoned = transport.send(
      { query: '{ orgUnit(key: "x") { key } }' },
      { ...asker, signal: () => aborter.signal },
    );
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

  it('repeats nothing of an answer that was cut off', async () => {
    const server = createServer((_, response) => response.end('{"data":{"person":{"displayName":Anna'));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    // A server that listens on a port has an address of this form.
    const { port } = server.address() as AddressInfo;
    const transport = createHttpTransport('people', `http://127.0.0.1:${String(port)}/graphql`, issuePass);
    const fault: unknown = await transport.send({ query: '{ __typename }' }, asker).catch((error: unknown) => error);
    expect(String(fault)).toBe('Error: The people service answered with something that is no JSON.');
    await transport.close();
    await new Promise((resolve) => server.close(resolve));
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
