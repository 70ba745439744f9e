import { describe, expect, it } from '@jest/globals';
import { serverAudits } from 'graphql-http';
import { createExampleGateway } from '../testing/exampleGateway.js';

/** What GraphQL over HTTP asks of a server, by its own audits; the header is what our GETs want against forged requests. */
async function audit(environment: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const gateway = createExampleGateway(environment);
  const { graphqlUrl } = await gateway.start();
  const fetchFn = (url: string, init: RequestInit = {}) =>
    fetch(url, { ...init, headers: { ...(init.headers as Record<string, string>), 'apollo-require-preflight': '1' } });
  const audits = serverAudits({ url: graphqlUrl, fetchFn });
  expect(audits).toHaveLength(61);
  const results = await Promise.all(audits.map(({ fn }) => fn()));
  await gateway.stop();
  return audits.flatMap(({ id, name }, index) => (results[index]?.status === 'ok' ? [] : [`${id} ${name}`]));
}

describe('GraphQL over HTTP', () => {
  it('is kept in all of 61 audits, where introspection is answered', async () => {
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
