import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { expect, it } from '@jest/globals';
import { findFreePorts, isPortFree } from './ports.js';

it('sees that a port is taken, and that it is free again', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  expect(await isPortFree(port)).toBe(false);
  server.close();
  await once(server, 'close');
  expect(await isPortFree(port)).toBe(true);
});

it('finds ports that no outgoing connection is given', async () => {
  const first = await findFreePorts(2);
  expect(first).toBeGreaterThanOrEqual(20_000);
  expect(first + 1).toBeLessThan(32_768);
});
