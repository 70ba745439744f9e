import { generatePassKeys, localOperator } from '@holdfast/chassis';
import { describe, expect, it } from '@jest/globals';
import { serverAudits } from 'graphql-http';
import { signOwnToken } from '../identity/ownTokens.js';
import { createExampleGateway } from '../testing/exampleGateway.js';

const START = Date.parse('2026-03-05T08:00:00.000Z');

/** What GraphQL over HTTP asks of a server, by its own audits; the header is what our GETs want against forged requests. */
async function audit(environment: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { signing: tokenKey } = await generatePassKeys();
  const gateway = createExampleGateway(environment, { tokenKey, clock: { now: () => new Date(START).toISOString() } });
  const { graphqlUrl } = await gateway.start();
  const token = await signOwnToken(tokenKey, localOperator, START, 60 * 60 * 1000);
  const ours = {
    'apollo-require-preflight': '1',
    ...('HOLDFAST_GATEWAY_DEV' in environment ? { authorization: `Bearer ${token}` } : {}),
  };
  const fetchFn = (url: string, init: RequestInit = {}) =>
    fetch(url, { ...init, headers: { ...(init.headers as Record<string, string>), ...ours } });
  const audits = serverAudits({ url: graphqlUrl, fetchFn });
  expect(audits).toHaveLength(61);
  const results = await Promise.all(audits.map(({ fn }) => fn()));
  await gateway.stop();
  return audits.flatMap(({ id, name }, index) => (results[index]?.status === 'ok' ? [] : [`${id} ${name}`]));
}

describe('GraphQL over HTTP', () => {
  it('is kept in all of 61 audits, with a token, where introspection is answered', async () => {
    expect(await audit({ HOLDFAST_GATEWAY_DEV: 'true' })).toEqual([]);
  });

  it('is kept in production but where an audit asks for introspection', async () => {
    expect((await audit({})).map((difference) => difference.slice(0, 4)).sort()).toEqual([
      '28B9',
      '2EA1',
      '6A70',
      'BF61',
      'D6D5',
    ]);
  });
});
