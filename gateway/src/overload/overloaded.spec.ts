import { generatePassKeys, type Viewer } from '@holdfast/chassis';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { signOwnToken } from '../identity/ownTokens.js';
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

const START = Date.parse('2026-03-05T08:00:00.000Z');

describe('a gateway with too much to do', () => {
  let release: () => void = () => undefined;
  let isHolding = true;
  let entered = 0;
  let gateway: Gateway;
  let url: string;
  /** What two viewers send, of whom neither may have all places. */
  let one: Readonly<Record<string, string>>;
  let other: Readonly<Record<string, string>>;

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
    const settings = { ...limits, HOLDFAST_GATEWAY_QUERY_DEADLINE_MS: '20000', HOLDFAST_GATEWAY_DEV: 'true' };
    const { signing: tokenKey } = await generatePassKeys();
    const toHeaders = async (subject: string): Promise<Readonly<Record<string, string>>> => {
      const viewer: Viewer = { subject, grants: [{ role: 'ADMIN' }], purpose: 'AUDIT' };
      return { authorization: `Bearer ${await signOwnToken(tokenKey, viewer, START, 60 * 60 * 1000)}` };
    };
    [one, other] = await Promise.all([toHeaders('one'), toHeaders('other')]);
    gateway = createExampleGateway(settings, {
      transports,
      tokenKey,
      clock: { now: () => new Date(START).toISOString() },
    });
    ({ url } = await gateway.start());
  });
  afterAll(() => gateway.stop());

  const untilEntered = async (count: number): Promise<void> => {
    while (entered < count) await new Promise((resolve) => setTimeout(resolve, 5));
  };
  const expectSentAway = async (body: string, headers: Readonly<Record<string, string>>, retryAfter: string) => {
    const answer = await ask(url, { body, headers });
    expect([answer.status, answer.headers['retry-after']]).toEqual([503, retryAfter]);
    expect(JSON.parse(answer.text)).toMatchObject({ errors: [{ extensions: { code: 'OVERLOADED' } }] });
  };

  it('sends imports away first, then who has half of its places, then everybody, and takes all once it has room', async () => {
    const running = [VIEWER, VIEWER].map((body) => ask(url, { body, headers: one }));
    await untilEntered(2);
    await expectSentAway(toImport(1), other, '3');
    await expectSentAway(toImport(5_000), other, '3');
    await expectSentAway(STUDY, one, '1');
    expect((await ask(url, { body: STUDY, headers: other })).status).toBe(200);
    running.push(...[VIEWER, VIEWER].map((body) => ask(url, { body, headers: other })));
    await untilEntered(5);
    await expectSentAway(STUDY, other, '1');
    expect((await ask(url, { method: 'GET', path: '/health/ready' })).status).toBe(200);
    isHolding = false;
    release();
    expect((await Promise.all(running)).map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    for (const body of [STUDY, toImport(1)]) expect((await ask(url, { body, headers: one })).status).toBe(200);
  });
});
