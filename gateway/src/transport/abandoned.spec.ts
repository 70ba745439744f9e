import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Gateway } from '../module.js';
import { createExampleGateway, createExampleTransports } from '../testing/exampleGateway.js';
import { issuePass } from '../testing/passes.js';
import { createHttpTransport } from './http.js';

/** A service that takes questions and answers none, but knows who has gone. */
describe('a client that goes before its answer', () => {
  let server: Server;
  let gateway: Gateway;
  let graphqlUrl: string;
  let onAsked: () => void = () => undefined;
  let onGone: () => void = () => undefined;

  beforeAll(async () => {
    server = createServer((request, response) => {
      request.resume();
      response.once('close', () => onGone());
      onAsked();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
    const people = createHttpTransport('people', url, issuePass);
    gateway = createExampleGateway({}, { transports: createExampleTransports({ people }) });
    ({ graphqlUrl } = await gateway.start());
  });
  afterAll(async () => {
    server.closeAllConnections();
    await gateway.stop();
    await new Promise((resolve) => server.close(resolve));
  });

  async function goAway(query: string): Promise<'told' | 'not told'> {
    const asked = new Promise<void>((resolve) => (onAsked = resolve));
    const gone = new Promise<'told'>((resolve) => (onGone = () => resolve('told')));
    const aborter = new AbortController();
    const headers = { 'content-type': 'application/json' };
    const sent = fetch(graphqlUrl, {
      method: 'POST',
      headers,
      body: JSON.stringify({ query }),
      signal: aborter.signal,
    });
    sent.catch(() => undefined);
    await asked;
    aborter.abort();
    return Promise.race([gone, new Promise<'not told'>((resolve) => setTimeout(() => resolve('not told'), 1_000))]);
  }

  it('takes its query along: the service is told at once', async () => {
    expect(await goAway('{ viewer { roles } }')).toBe('told');
  });

  it('leaves its mutation to its end', async () => {
    expect(await goAway('mutation { importPeople(input: { rows: [] }) { __typename } }')).toBe('not told');
  });
});
