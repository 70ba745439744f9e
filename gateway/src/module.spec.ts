import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, jest } from '@jest/globals';
import { PortInUse } from '@holdfast/chassis';
import { ask, askGraph } from './testing/ask.js';
import { createExampleGateway, createExampleTransports } from './testing/exampleGateway.js';
import type { SubgraphTransport } from './transport/subgraphTransport.js';

const VIEWER = JSON.stringify({ query: '{ viewer { roles } }' });

/** People answer when the test lets them. */
function createGate(): { readonly transport: SubgraphTransport; open(): void; readonly entered: Promise<void> } {
  let open = (): void => undefined;
  let enter = (): void => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  const entered = new Promise<void>((resolve) => (enter = resolve));
  const transport: SubgraphTransport = {
    name: 'people',
    async send() {
      enter();
      await opened;
      return { data: { viewer: { roles: ['ADMIN'] } } };
    },
    close: () => Promise.resolve(),
  };
  return { transport, open: () => open(), entered };
}

describe('a gateway with services in its own process', () => {
  it('goes on answering when one of them has stopped reading events, but is not ready', async () => {
    const reason = 'people: Too much could not be handled.';
    const gateway = createExampleGateway({}, { whyNotReady: () => reason });
    const { url } = await gateway.start();
    const ready = await ask(url, { method: 'GET', path: '/health/ready' });
    expect([ready.status, JSON.parse(ready.text)]).toEqual([
      503,
      expect.objectContaining({ status: 'notReady', reason }),
    ]);
    expect((await ask(url, { body: VIEWER })).status).toBe(200);
    await gateway.stop();
  });
});

describe('a gateway that stops', () => {
  it('finishes what runs and takes nothing new', async () => {
    const { transport, open, entered } = createGate();
    const gateway = createExampleGateway({}, { transports: createExampleTransports({ people: transport }) });
    const { url } = await gateway.start();
    const running = ask(url, { body: VIEWER });
    await entered;
    const stopped = gateway.stop();
    await expect(ask(url, { body: VIEWER })).rejects.toThrow(/ECONNREFUSED|socket hang up|ECONNRESET/);
    open();
    expect(JSON.parse((await running).text)).toEqual({ data: { viewer: { roles: ['ADMIN'] } } });
    await stopped;
  });

  it('cuts off what exceeds the drain limit', async () => {
    const { transport, entered } = createGate();
    const gateway = createExampleGateway(
      { HOLDFAST_GATEWAY_DRAIN_TIMEOUT_MS: '200', HOLDFAST_GATEWAY_MUTATION_TIMEOUT_MS: '200' },
      { transports: createExampleTransports({ people: transport }) },
    );
    const { url } = await gateway.start();
    const running = ask(url, { body: VIEWER }).catch((error: unknown) => String(error));
    await entered;
    // Nobody opens the gate: without a limit this would wait for ever.
    await gateway.stop();
    expect(await running).toMatch(/hang up|ECONNRESET/);
  });

  it('closes its ways to the subgraphs, and may be stopped twice or before it starts', async () => {
    const close = jest.fn(() => Promise.resolve());
    const transports = createExampleTransports().map((transport) => ({ ...transport, close }));
    const gateway = createExampleGateway({}, { transports });
    await gateway.start();
    await gateway.stop();
    await gateway.stop();
    expect(close).toHaveBeenCalledTimes(4);
    await createExampleGateway().stop();
  });
});

describe('a gateway that starts', () => {
  it('names a port that another process has', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    const refused = createExampleGateway({ HOLDFAST_GATEWAY_PORT: String(port) }).start();
    await expect(refused).rejects.toThrow(PortInUse);
    await expect(refused).rejects.toThrow(`Port ${port} is in use`);
    await new Promise((resolve) => other.close(resolve));
  });

  it('runs operations of its own process without HTTP', async () => {
    const gateway = createExampleGateway();
    const request = { query: 'query Q($key: String!) { study(key: $key) { key } }', variables: { key: 'a' } };
    await expect(gateway.executeOperation(request)).rejects.toThrow(/started/);
    await gateway.start();
    const answer = { data: { study: { key: 'a' } } };
    expect(await gateway.executeOperation(request)).toEqual(answer);
    expect(await gateway.executeOperation(request)).toEqual(answer);
    await gateway.stop();
  });

  it('gives every answer a trace id by which its logs are found', async () => {
    const gateway = createExampleGateway();
    const { url } = await gateway.start();
    const [first, second] = [await ask(url, { body: VIEWER }), await ask(url, { body: VIEWER })];
    expect(first.headers['holdfast-trace-id']).toMatch(/^[0-9a-f-]{36}$/);
    expect(second.headers['holdfast-trace-id']).not.toBe(first.headers['holdfast-trace-id']);
    await gateway.stop();
  });

  it('answers introspection with --dev', async () => {
    const gateway = createExampleGateway({ HOLDFAST_GATEWAY_DEV: 'true' });
    const { url } = await gateway.start();
    const { data } = await askGraph(url, '{ __schema { queryType { name } } }');
    expect(data).toEqual({ __schema: { queryType: { name: 'Query' } } });
    await gateway.stop();
  });
});
