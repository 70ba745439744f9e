import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { ExecutionResult } from 'graphql';
import type { Gateway } from './module.js';
import { askGraph } from './testing/ask.js';
import { createExampleGateway, createExampleTransports } from './testing/exampleGateway.js';
import { issuePass } from './testing/passes.js';
import { createHttpTransport } from './transport/http.js';
import type { SubgraphTransport } from './transport/subgraphTransport.js';

const LIMITS = { HOLDFAST_GATEWAY_QUERY_TIMEOUT_MS: '300', HOLDFAST_GATEWAY_MUTATION_TIMEOUT_MS: '400' };
const BOTH =
  '{ study(key: "a") { key } personByExternalId(externalId: "7") { externalId enrollments { nodes { status } } } }';

type Send = SubgraphTransport['send'];

const hung: Send = () => new Promise(() => undefined);

const wrongAnswers: Readonly<Record<string, unknown>> = {
  'a page of HTML': '<html>Bad gateway</html>',
  nothing: null,
  'a list': [],
  'an object without data': { hello: 'world' },
  'data that are a text': { data: 'secret' },
  'errors that are no list': { data: null, errors: 'secret' },
};

describe('an answer without one of its services', () => {
  /** What the test makes of a service; the others answer as always. */
  let instead: Readonly<Record<string, Send>> = {};
  let gateway: Gateway;
  let url: string;

  // A breaker remembers, so each test has a gateway of its own.
  beforeEach(async () => {
    const transports = createExampleTransports().map((transport): SubgraphTransport => ({
      ...transport,
      send: (request, context) => (instead[transport.name] ?? transport.send)(request, context),
    }));
    gateway = createExampleGateway(LIMITS, { transports });
    ({ url } = await gateway.start());
  });
  afterEach(() => gateway.stop());

  const askWith = (behaviors: Readonly<Record<string, Send>>, query: string) => {
    instead = behaviors;
    return askGraph(url, query);
  };

  it('has what the others know when one hangs, and says which one and for how long', async () => {
    const { status, data, errors } = await askWith({ learning: hung }, BOTH);
    expect(status).toBe(200);
    expect(data).toEqual({ study: { key: 'a' }, personByExternalId: { externalId: '7', enrollments: null } });
    expect(errors).toEqual([
      {
        message: 'The learning service did not answer within 0.3 s; what it would have added is missing here.',
        path: ['personByExternalId'],
        extensions: { code: 'SUBGRAPH_UNAVAILABLE', serviceName: 'learning' },
      },
    ]);
  });

  it('has what the others know when one fails, without the reason', async () => {
    const dead = () => Promise.reject(new Error('connect ECONNREFUSED secret'));
    const { data, errors } = await askWith({ people: dead }, BOTH);
    expect(data).toEqual({ study: { key: 'a' }, personByExternalId: null });
    expect(errors).toMatchObject([{ extensions: { code: 'SUBGRAPH_UNAVAILABLE', serviceName: 'people' } }]);
    expect(JSON.stringify(errors)).not.toContain('secret');
  });

  it('has what the others know when one throws before it promises anything', async () => {
    const broken = () => {
      throw new Error('secret');
    };
    const { data, errors } = await askWith({ people: broken }, BOTH);
    expect(data).toMatchObject({ study: { key: 'a' } });
    expect(errors).toHaveLength(1);
  });

  it.each(Object.entries(wrongAnswers))('has what the others know when one answers %s', async (_what, answer) => {
    const wrong = () => Promise.resolve(answer as ExecutionResult);
    const { status, data, errors } = await askWith({ people: wrong }, BOTH);
    expect(status).toBe(200);
    expect(data).toEqual({ study: { key: 'a' }, personByExternalId: null });
    expect(errors).toMatchObject([{ extensions: { code: 'SUBGRAPH_UNAVAILABLE', serviceName: 'people' } }]);
    expect(JSON.stringify(errors)).not.toContain('secret');
  });

  it('refuses an answer for other things than were asked about', async () => {
    const wrong = () => Promise.resolve({ data: { _entities: [{ a: 1 }, { b: 2 }] } });
    const { data, errors } = await askWith({ learning: wrong }, BOTH);
    expect(data).toMatchObject({ personByExternalId: { enrollments: null } });
    expect(errors).toMatchObject([{ extensions: { code: 'SUBGRAPH_ANSWER_INVALID', serviceName: 'learning' } }]);
  });

  it('says so when a service leaves out what the schema promises', async () => {
    const wrong = () => Promise.resolve({ data: { study: { question: 7 } } });
    const { data, errors } = await askWith({ outcomes: wrong }, '{ study(key: "a") { key question } }');
    expect(data).toEqual({ study: null });
    expect(errors).toMatchObject([{ path: ['study', 'key'], extensions: { code: 'SUBGRAPH_ANSWER_INVALID' } }]);
  });

  it('leaves a mutation in doubt and says how to find out', async () => {
    const mutation = 'mutation { importPeople(input: { rows: [] }) { __typename } }';
    const { data, errors } = await askWith({ people: hung }, mutation);
    expect(data).toEqual({ importPeople: null });
    expect(errors[0]?.['message']).toMatch(/within 0\.4 s\. The change may have been made all the same/);
  });

  it('tells the service that nobody waits any more', async () => {
    let isAborted = false;
    const abortable: Send = (_request, { signal }) =>
      new Promise(() => {
        signal?.().addEventListener('abort', () => {
          isAborted = true;
        });
      });
    await askWith({ people: abortable }, BOTH);
    expect(isAborted).toBe(true);
  });
});

describe('an answer without a service over HTTP', () => {
  let server: Server;
  let gateway: Gateway;
  let url: string;
  let respond: (send: (status: number, text: string) => void) => void = () => undefined;

  beforeAll(async () => {
    server = createServer((request, response) => {
      request.resume();
      respond((status, text) => response.writeHead(status, { 'content-type': 'text/html' }).end(text));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const people = createHttpTransport(
      'people',
      `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
      issuePass,
    );
    const learning = createHttpTransport('learning', 'http://127.0.0.1:1/graphql', issuePass);
    gateway = createExampleGateway(LIMITS, { transports: createExampleTransports({ people, learning }) });
    ({ url } = await gateway.start());
  });
  afterAll(async () => {
    await gateway.stop();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  it.each([
    ['hangs', () => undefined],
    ['answers 502 with HTML', (send: (status: number, text: string) => void) => send(502, '<h1>secret</h1>')],
    ['breaks off', (send: (status: number, text: string) => void) => send(200, '{"data":')],
  ])('has what the others know when it %s', async (_what, behavior) => {
    respond = behavior;
    const { data, errors } = await askGraph(url, BOTH);
    expect(data).toEqual({ study: { key: 'a' }, personByExternalId: null });
    expect(errors).toMatchObject([{ extensions: { code: 'SUBGRAPH_UNAVAILABLE', serviceName: 'people' } }]);
    expect(JSON.stringify(errors)).not.toContain('secret');
  });

  it('has what the others know when nobody listens', async () => {
    respond = (send) => send(200, '{"data":{"personByExternalId":{"externalId":"7","__typename":"Person","id":"x"}}}');
    const { data, errors } = await askGraph(url, BOTH);
    expect(data).toEqual({ study: { key: 'a' }, personByExternalId: { externalId: '7', enrollments: null } });
    expect(errors).toMatchObject([{ extensions: { code: 'SUBGRAPH_UNAVAILABLE', serviceName: 'learning' } }]);
  });
});
