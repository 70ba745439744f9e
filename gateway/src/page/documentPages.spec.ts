import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Gateway } from '../module.js';
import { ask, type HttpAnswer } from '../testing/ask.js';
import { createExampleGateway } from '../testing/exampleGateway.js';

let gateway: Gateway;
let url: string;

beforeAll(async () => {
  gateway = createExampleGateway({ HOLDFAST_GATEWAY_DEV: 'true' });
  ({ url } = await gateway.start());
});
afterAll(() => gateway.stop());

const get = (path: string): Promise<HttpAnswer> => ask(url, { method: 'GET', path });

const linksOf = (text: string): readonly string[] =>
  [...text.matchAll(/href="([/#][^"]*)"/g)].map(([, link]) => link ?? '');

/** Every document that a reader reaches from a page by links alone. */
async function walkFrom(start: string): Promise<ReadonlyMap<string, string>> {
  const walked = new Map<string, string>();
  const ahead = [start];
  for (let path = ahead.pop(); path !== undefined; path = ahead.pop()) {
    const { status, text } = await get(path);
    expect([path, status]).toEqual([path, 200]);
    walked.set(path, text);
    const paths = linksOf(text).map((link) => link.split('#')[0] ?? '');
    ahead.push(...paths.filter((next) => next.includes('.md') && !walked.has(next)));
  }
  return walked;
}

describe('the documents', () => {
  it('are linked by the page in the language of its reader', async () => {
    const english = await get('/?lang=en');
    for (const path of ['/README.md', '/docs/tutorial.md', '/docs/architecture.md', '/docs/glossary.md'])
      expect(english.text).toContain(`href="${path}"`);
    const chinese = await get('/?lang=zh-CN');
    expect(chinese.text).toContain('href="/README.zh-CN.md"');
    expect(chinese.text).not.toContain('href="/README.md"');
    expect((await get('/README.zh-CN.md')).text).toContain('<html lang="zh-CN">');
  });

  it('lead to each other by links that all arrive, at a heading where one is named', async () => {
    const documents = await walkFrom('/?lang=en');
    expect([...documents.keys()]).toEqual(
      expect.arrayContaining(['/docs/events.md', '/docs/adr/0001-record-decisions.md', '/CONTRIBUTING.md']),
    );
    const lost: string[] = [];
    for (const [path, text] of documents)
      for (const link of linksOf(text)) {
        const [target = '', heading] = link.split('#');
        const there = documents.get(target === '' ? path : target) ?? (await get(target)).text;
        if (heading !== undefined && !there.includes(`id="${heading}"`)) lost.push(`${path} leads to ${link}`);
      }
    expect(lost).toEqual([]);
  });

  it('have a page that lists the decisions', async () => {
    const { status, text } = await get('/docs/adr');
    expect(status).toBe(200);
    expect(text).toContain('<a href="/docs/adr/0001-record-decisions.md">ADR 0001: Decisions are recorded</a>');
  });

  it('run no script and load nothing', async () => {
    const { headers, text } = await get('/docs/tutorial.md');
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'sha256-/);
    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
    expect(text).not.toMatch(/<script|<img|style="/);
  });

  it.each([
    '/package.json',
    '/docs',
    '/docs/',
    '/docs/missing.md',
    '/docs/../package.json',
    '/docs/%2e%2e/package.json',
    '/docs//tutorial.md',
    '/README.md%00',
    '/readme.md',
    '/gateway/package.json',
  ])('are the only files that are served: not %s', async (path) => {
    expect((await get(path)).status).toBe(404);
  });

  it('are not served without --dev', async () => {
    const plain = createExampleGateway();
    const { url: plainUrl } = await plain.start();
    expect((await ask(plainUrl, { method: 'GET', path: '/README.md' })).status).toBe(404);
    await plain.stop();
  });
});
