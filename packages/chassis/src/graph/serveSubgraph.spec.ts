import { expect, it } from '@jest/globals';
import { silentLogger } from '../process/logger.js';
import { serveSubgraph } from './serveSubgraph.js';
import { createSubgraph } from './subgraph.js';

const subgraph = createSubgraph({
  name: 'spec',
  sdl: 'type Query { one: Int }',
  resolvers: { Query: { one: () => 1 } },
  logger: silentLogger,
  createContext: (request) => ({ request }),
});

it('is ready as long as its service does all of its work', async () => {
  const service: { reason?: string } = {};
  const server = await serveSubgraph(subgraph, { port: 0 }, () => service.reason);
  const ask = async (): Promise<unknown> => {
    const response = await fetch(new URL('/health/ready', server.url));
    return { status: response.status, body: await response.json() };
  };
  expect(await ask()).toEqual({ status: 200, body: { status: 'ready' } });
  service.reason = 'Too much could not be handled.';
  expect(await ask()).toEqual({ status: 503, body: { status: 'notReady', reason: service.reason } });
  await server.close();
});
