import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Gateway } from '../module.js';
import { ask } from '../testing/ask.js';
import { createExampleGateway, createExampleTransports } from '../testing/exampleGateway.js';
import type { SubgraphTransport } from '../transport/subgraphTransport.js';

const VIEWER = JSON.stringify({ query: '{ viewer { roles } }' });
const STUDY = JSON.stringify({ query: '{ study(key: "a") { key } }' });
const toImport = (rows: number): string =>
  JSON.stringify({
    query: 'mutation M($input: ImportPeopleInput!) { importPeople(input: $input) { __typename } }',
    variables: { input: { rows: Array.from({ length: rows }, (_, row) => ({ row, externalId: String(row) })) } },
  });

describe('a gateway with too much to do', () => {
  let release: () => void = () => undefined;
  let isHolding = true;
  let entered = 0;
  let gateway: Gateway;
  let url: string;

  beforeAll(async () => {
    const held = new Promise<void>((resolve) => (release = resolve));
    const transports = createExampleTransports().map((transport): SubgraphTransport => ({
      ...transport,
      async send(request, context) {
        entered += 1;
        if (isHolding && transport.name === 'people') await held;
        return transport.send(request, context);
      },
    }));
    const limits = { HOLDFAST_GATEWAY_CONCURRENCY_MAX: '4', HOLDFAST_GATEWAY_QUERY_TIMEOUT_MS: '20000' };
    gateway = createExampleGateway({ ...limits, HOLDFAST_GATEWAY_QUERY_DEADLINE_MS: '20000' }, { transports });
    ({ url } = await gateway.start());
  });
  afterAll(() => gateway.stop());

  const untilEntered = async (count: number): Promise<void> => {
    while (entered < count) await new Promise((resolve) => setTimeout(resolve, 5));
  };
  const expectSentAway = async (body: string, retryAfter: string): Promise<void> => {
    const { status, headers, text } = await ask(url, { body });
    expect([status, headers['retry-after']]).toEqual([503, retryAfter]);
    expect(JSON.parse(text)).toMatchObject({ errors: [{ extensions: { code: 'OVERLOADED' } }] });
  };

  it('sends imports away first, then everybody, says when to come again, and takes all once it has room', async () => {
    const running = [VIEWER, VIEWER].map((body) => ask(url, { body }));
    await untilEntered(2);
    await expectSentAway(toImport(1), '3');
    await expectSentAway(toImport(5_000), '3');
    expect((await ask(url, { body: STUDY })).status).toBe(200);
    running.push(ask(url, { body: VIEWER }), ask(url, { body: VIEWER }));
    await untilEntered(5);
    await expectSentAway(STUDY, '1');
    expect((await ask(url, { method: 'GET', path: '/health/ready' })).status).toBe(200);
    isHolding = false;
    release();
    expect((await Promise.all(running)).map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    for (const body of [STUDY, toImport(1)]) expect((await ask(url, { body })).status).toBe(200);
  });
});
