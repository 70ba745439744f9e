import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Gateway } from '../module.js';
import { ask } from '../testing/ask.js';
import { createExampleGateway, createExampleTransports } from '../testing/exampleGateway.js';

const CONNECTIONS = 600;
const WORK_MS = 2;

let gateway: Gateway;
let url: string;

/** Keeps the only core busy, as the work of services in the gateway's own process does. */
function work(): void {
  const until = performance.now() + WORK_MS;
  while (performance.now() < until);
}

beforeAll(async () => {
  const transports = createExampleTransports().map((transport) => ({
    ...transport,
    send(...asked: Parameters<typeof transport.send>) {
      work();
      return transport.send(...asked);
    },
  }));
  gateway = createExampleGateway({}, { transports });
  ({ url } = await gateway.start());
});
afterAll(() => gateway.stop());

it('sees whoever comes by a connection of their own while it works, and sends some of them away', async () => {
  const body = JSON.stringify({ query: '{ viewer { roles } }' });
  const answers = await Promise.all(Array.from({ length: CONNECTIONS }, () => ask(url, { body })));
  const count = (status: number): number => answers.filter((answer) => answer.status === status).length;
  expect(count(200) + count(503)).toBe(CONNECTIONS);
  expect(count(200)).toBeGreaterThan(0);
  expect(count(503)).toBeGreaterThan(0);
});
