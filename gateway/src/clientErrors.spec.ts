import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Gateway } from './module.js';
import { ask } from './testing/ask.js';
import { createExampleGateway } from './testing/exampleGateway.js';

let gateway: Gateway;
let url: string;
beforeAll(async () => {
  gateway = createExampleGateway();
  ({ url } = await gateway.start());
});
afterAll(() => gateway.stop());

const withHash = (version: number) => ({
  query: '{ viewer { roles } }',
  extensions: { persistedQuery: { version, sha256Hash: 'a'.repeat(64) } },
});

describe('a mistake of the client', () => {
  it.each([
    [
      'a kind of operation that the graph does not have',
      { query: 'subscription { a }' },
      'OPERATION_RESOLUTION_FAILURE',
    ],
    ['a hash that is not that of the text', withHash(1), 'BAD_REQUEST'],
    ['a version of hashes that nobody knows', withHash(2), 'BAD_REQUEST'],
  ])('is no fault of the gateway: %s', async (_what, body, code) => {
    const { status, text } = await ask(url, { body: JSON.stringify(body) });
    const { errors } = JSON.parse(text) as { readonly errors: readonly { readonly extensions: object }[] };
    expect([status, errors[0]?.extensions]).toEqual([400, { code }]);
  });
});
