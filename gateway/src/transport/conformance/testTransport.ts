import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { localOperator, type RequestContext, type Subgraph } from '@holdfast/chassis';
import { createExampleSubgraph } from '../../testing/exampleGateway.js';
import type { SubgraphTransport } from '../subgraphTransport.js';

/** How an adapter is opened to a subgraph, and closed with all that it needed. */
export interface TransportHarness {
  readonly transport: SubgraphTransport;
  close(): Promise<void>;
}

const asker: RequestContext = { viewer: localOperator, traceId: 'trace-1' };
const query = '{ personByExternalId(externalId: "7") { displayName } }';

/** `onHeld` hears of every question that stays without an answer, once the subgraph has it. */
const resolversForSuite = (seen: RequestContext[], onHeld: () => void) => ({
  Query: {
    personByExternalId: (
      _: unknown,
      { externalId }: { externalId: string },
      { request }: { request: RequestContext },
    ) => {
      seen.push(request);
      return { displayName: `王 ${externalId}` };
    },
    people: () => {
      throw new Error('a fault with a secret');
    },
    orgUnit: () => {
      onHeld();
      return new Promise(() => undefined);
    },
  },
});

/** What every way to a subgraph has to keep; an adapter's spec calls it. */
export function testTransport(name: string, open: (executor: Subgraph) => Promise<TransportHarness>): void {
  describe(`${name} as a way to a subgraph`, () => {
    const seen: RequestContext[] = [];
    let harness: TransportHarness;
    let onHeld: () => void = () => undefined;

    beforeAll(async () => {
      harness = await open(
        createExampleSubgraph(
          'people',
          resolversForSuite(seen, () => onHeld()),
        ),
      );
    });
    afterAll(() => harness.close());

    it('brings an answer', async () => {
      const answer = await harness.transport.send({ query }, asker);
      expect(JSON.parse(JSON.stringify(answer))).toEqual({ data: { personByExternalId: { displayName: '王 7' } } });
    });

    it('carries the trace id', async () => {
      await harness.transport.send({ query }, asker);
      expect(seen.at(-1)?.traceId).toBe('trace-1');
    });

    it('carries the language, and brings errors in it', async () => {
      const inChinese: RequestContext = { ...asker, language: 'zh-CN' };
      await harness.transport.send({ query }, inChinese);
      expect(seen.at(-1)?.language).toBe('zh-CN');
      const { errors } = await harness.transport.send({ query: '{ people { nodes { id } } }' }, inChinese);
      expect(errors?.map(({ message }) => message)).toEqual(['people 服务处理此字段时出错。']);
    });

    it('carries variables and the name of the operation', async () => {
      const both =
        'query A($id: String!) { personByExternalId(externalId: $id) { displayName } } query B { __typename }';
      const request = { query: both, operationName: 'A', variables: { id: '<"引号">' } };
      const { data } = await harness.transport.send(request, asker);
      expect(data?.['personByExternalId']).toMatchObject({ displayName: '王 <"引号">' });
    });

    it('gives every caller an answer of its own', async () => {
      const [first, second] = await Promise.all([1, 2].map(() => harness.transport.send({ query }, asker)));
      expect(first?.data).not.toBe(second?.data);
    });

    it('brings a fault as an error with a place and without its cause', async () => {
      const answer = await harness.transport.send({ query: '{ people(first: 1) { nodes { id } } }' }, asker);
      const [error] = answer.errors ?? [];
      expect(error).toMatchObject({ path: ['people'], extensions: { code: 'INTERNAL_SERVER_ERROR' } });
      expect(JSON.stringify(answer)).not.toMatch(/secret|stack/);
    });

    it('brings the refusal of a text that is no operation', async () => {
      const answer = await harness.transport.send({ query: '{ nothing }' }, asker);
      expect(answer.errors?.[0]?.message).toMatch(/nothing/);
    });

    it('answers the next caller after one has given up', async () => {
      const aborter = new AbortController();
      const held = new Promise<void>((resolve) => (onHeld = resolve));
      const abandoned = harness.transport.send(
        { query: '{ orgUnit(key: "x") { key } }' },
        { ...asker, signal: () => aborter.signal },
      );
      // Whether the work ends with its caller or goes on is the adapter's own affair.
      abandoned.catch(() => undefined);
      await held;
      aborter.abort();
      const { data } = await harness.transport.send({ query }, asker);
      expect(data?.['personByExternalId']).toMatchObject({ displayName: '王 7' });
    });
  });
}
