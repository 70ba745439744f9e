import { createServer } from 'node:http';
import { listen } from '@holdfast/chassis';
import { expect, it } from '@jest/globals';
import { askServices } from './askServices.js';

it('tells services that are ready from those that are not, and from those that are away', async () => {
  const isReady = createServer((request, response) =>
    response.writeHead(request.url === '/health/ready' ? 200 : 404).end('{}'),
  );
  const isNot = createServer((_, response) => response.writeHead(503).end('{}'));
  const urlOf = async (server: typeof isReady) =>
    `http://127.0.0.1:${await listen(server, { port: 0, host: '127.0.0.1', chosenBy: 'nobody' })}/graphql`;
  const urls = new Map([
    ['people', await urlOf(isReady)],
    ['learning', await urlOf(isNot)],
    ['outcomes', 'http://127.0.0.1:1/graphql'],
  ]);

  expect(await askServices(urls)).toEqual(
    new Map([
      ['people', 'ready'],
      ['learning', 'notReady'],
      ['outcomes', 'none'],
    ]),
  );
  for (const server of [isReady, isNot]) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});
