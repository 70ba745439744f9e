import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loopOperations, persistedOperations } from '@holdfast/schema';
import type { Gateway } from '../module.js';
import { toReadyOperations } from '../readyOperations.js';
import { ask } from '../testing/ask.js';
import { createExampleGateway } from '../testing/exampleGateway.js';

const STRANGE = '{ study(key: "a") { key } }';
const loop = toReadyOperations(loopOperations, { StudyResult: { key: 'nsw' } });
const study = loop.find(({ name }) => name === 'StudyResult');
const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
const byHash = (sha256Hash: string, more: object = {}) => ({
  extensions: { persistedQuery: { version: 1, sha256Hash } },
  ...more,
});

let only: Gateway;
let open: Gateway;
let urls = { only: '', open: '' };

beforeAll(async () => {
  only = createExampleGateway({ HOLDFAST_GATEWAY_OPERATIONS: 'persisted' });
  open = createExampleGateway();
  urls = { only: (await only.start()).url, open: (await open.start()).url };
});
afterAll(() => Promise.all([only.stop(), open.stop()]));

async function send(url: string, body: unknown): Promise<{ status: number; answer: Record<string, unknown> }> {
  const { status, text } = await ask(url, { body: JSON.stringify(body) });
  return { status, answer: JSON.parse(text) as Record<string, unknown> };
}
const refused = { errors: [{ extensions: { code: 'OPERATION_NOT_PERSISTED' } }] };

describe('a gateway that answers published operations alone', () => {
  it('knows every operation of the loop, as text and by its id', async () => {
    const texts = Object.entries(persistedOperations);
    expect(texts.length).toBeGreaterThan(loop.length);
    for (const [id, text] of texts) expect(hashOf(text)).toBe(id);
    for (const { query } of loop) expect((await send(urls.only, { query })).answer).not.toMatchObject(refused);
  });

  it('answers a text that is only spaced in another way, and the id of the same', async () => {
    const query = `# a note\n${study?.query.replace(/\s+/g, ' , ') ?? ''}`;
    const { variables } = study ?? {};
    const byText = await send(urls.only, { query, variables });
    expect(byText).toMatchObject({ status: 200, answer: { data: { study: { key: 'nsw' } } } });
    const id = Object.keys(persistedOperations).find((each) =>
      persistedOperations[each]?.startsWith('query StudyResult('),
    );
    expect(await send(urls.only, byHash(id ?? '', { variables }))).toEqual(byText);
    expect(await send(urls.open, byHash(id ?? '', { variables }))).toEqual(byText);
  });

  it.each([
    ['another text', { query: STRANGE }],
    ['another text again', { query: STRANGE }],
    ['an id of none', byHash(hashOf(STRANGE))],
    [
      'another text beside the id of a published one',
      byHash(Object.keys(persistedOperations)[0] ?? '', { query: STRANGE }),
    ],
    ['a published operation with one of its own', { query: `${study?.query ?? ''} query Mine ${STRANGE}` }],
    ['no text', {}],
    ['a batch', [{ query: STRANGE }]],
    ['the name of what every object has', byHash('constructor')],
  ])('refuses %s', async (_what, body) => {
    expect(await send(urls.only, body)).toMatchObject({ status: 400, answer: refused });
  });
});

describe('a gateway that answers any operation', () => {
  it('learns a text by its hash, and refuses one that is not of its hash', async () => {
    const unknown = await send(urls.open, byHash(hashOf(STRANGE)));
    expect(unknown.answer).toMatchObject({ errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] });
    const data = { data: { study: { key: 'a' } } };
    expect((await send(urls.open, byHash(hashOf(STRANGE), { query: STRANGE }))).answer).toEqual(data);
    expect((await send(urls.open, byHash(hashOf(STRANGE)))).answer).toEqual(data);
    const wrong = await send(urls.open, byHash(hashOf('other'), { query: STRANGE }));
    expect(wrong.status).toBe(400);
  });
});
