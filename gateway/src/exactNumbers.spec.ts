import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Gateway } from './module.js';
import { ask } from './testing/ask.js';
import { createExampleGateway, createExampleSubgraph, createExampleTransports } from './testing/exampleGateway.js';
import { createInProcessTransport } from './transport/inProcess.js';

const PRICE =
  'mutation M($amount: SafeInteger!) { setMonetization(input: { requestId: "r", metric: "m", source: "12345678901234567890", valuePerUnit: { minorUnits: $amount, currency: "CNY" } }) { __typename } }';
const STEP =
  'mutation M($rise: Decimal!) { publishCareerPath(input: { requestId: "r", key: "k", title: "t", steps: [{ key: "s", title: "t", payIncreasePercent: $rise }] }) { __typename } }';

const post = (query: string, variables: string): string =>
  `{"query":${JSON.stringify(query)},"variables":${variables}}`;

/** The literal in the place of the variable. */
const write = (query: string, literal: string): string =>
  query.replace(/ M\(.*?\)/, '').replace(/\$amount|\$rise/, literal);

describe('a number of a request', () => {
  /** What reached the services. */
  let arrived: unknown[] = [];
  let gateway: Gateway;
  let url: string;

  const keep = (_: unknown, { input }: { input: unknown }): object => {
    arrived.push(input);
    return { __typename: 'RequestIdReused' };
  };

  beforeAll(async () => {
    const people = createExampleSubgraph('people', { Mutation: { publishCareerPath: keep } });
    const outcomes = createExampleSubgraph('outcomes', { Mutation: { setMonetization: keep } });
    const transports = createExampleTransports({
      people: createInProcessTransport('people', people),
      outcomes: createInProcessTransport('outcomes', outcomes),
    });
    gateway = createExampleGateway({}, { transports });
    ({ url } = await gateway.start());
  });
  afterAll(() => gateway.stop());

  const send = async (body: string): Promise<readonly [status: number, text: string]> => {
    arrived = [];
    const { status, text } = await ask(url, { body });
    return [status, text];
  };

  const refusals = [
    [PRICE, '9007199254740991.4'],
    [PRICE, '9007199254740993'],
    [PRICE, '1.00000000000000000001'],
    [STEP, '9.99999999999999999999'],
    [STEP, '-0.10000000000000000001'],
    [STEP, '1e-400'],
  ] as const;

  it.each(refusals)(
    'in the variables is refused as it is written when a double rounds it: %#',
    async (query, number) => {
      const [status, text] = await send(post(query, `{"amount":${number}, "rise" : ${number}}`));
      expect([status, arrived]).toEqual([400, []]);
      expect(JSON.parse(text)).toEqual({
        errors: [
          {
            message: `The number ${number} cannot be read exactly; send it as a string.`,
            extensions: { code: 'BAD_USER_INPUT' },
          },
        ],
      });
    },
  );

  it.each(refusals)('in the text is refused as it is written when a double rounds it: %#', async (query, number) => {
    const [status, text] = await send(post(write(query, number), '{}'));
    expect([status, arrived]).toEqual([400, []]);
    expect(text).toContain(`The number ${number} cannot be read exactly; send it as a string.`);
  });

  it('as the default of a variable is judged too', async () => {
    const query = STEP.replace('$rise: Decimal!', '$rise: Decimal! = 9.99999999999999999999');
    const [status, text] = await send(post(query, '{}'));
    expect(status).toBe(400);
    expect(text).toContain('9.99999999999999999999');
  });

  it.each([
    ['1.50', '1.5'],
    ['1e2', '100'],
    ['0.1', '0.1'],
    ['1.2300000000000000000000', '1.23'],
    ['"123456789012345.123456"', '123456789012345.123456'],
  ])('arrives exactly as it was written: %s', async (number, expected) => {
    const steps = [expect.objectContaining({ payIncreasePercent: expected })];
    expect((await send(post(STEP, `{"rise":${number}}`)))[0]).toBe(200);
    expect(arrived).toEqual([expect.objectContaining({ steps })]);
    expect((await send(post(write(STEP, number), '{}')))[0]).toBe(200);
    expect(arrived).toEqual([expect.objectContaining({ steps })]);
  });

  it('is not one when it stands in a text', async () => {
    const texts = [
      'd3b07384-1234-4c3e-8e99-123456789012',
      'a "quoted\\" 12345678901234567890',
      '[1, 9.99999999999999999999]',
    ];
    const variables = `{"amount":7,"texts":${JSON.stringify(texts)}}`;
    expect((await send(post(PRICE, variables)))[0]).toBe(200);
    expect(arrived).toEqual([expect.objectContaining({ valuePerUnit: { minorUnits: 7, currency: 'CNY' } })]);
  });

  it('is judged in a GET as well', async () => {
    const query = encodeURIComponent('query Q($first: Int) { people(first: $first) { nodes { externalId } } }');
    const getWith = (first: string) =>
      ask(url, {
        method: 'GET',
        path: `/graphql?query=${query}&variables=${encodeURIComponent(`{"first":${first}}`)}`,
        headers: { 'apollo-require-preflight': '1' },
      });
    expect(await getWith('3')).toMatchObject({ status: 200 });
    const { status, text } = await getWith('3.00000000000000000001');
    expect(status).toBe(400);
    expect(text).toContain('The number 3.00000000000000000001 cannot be read exactly');
  });
});
