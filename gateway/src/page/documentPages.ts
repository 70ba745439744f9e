import type { Language } from '@holdfast/kernel';
import type { Endpoint } from '../http/graphqlEndpoint.js';
import { reply } from '../http/reply.js';
import { contentPolicy } from './contentPolicy.js';
import { listDocuments } from './documents.js';
import { documentStyle } from './documentStyle.js';
import { html } from './html.js';
import { renderPage } from './renderPage.js';
import type { RenderedMarkdown } from './renderMarkdown.js';
import { textsOf } from './texts.js';

const HEADERS = ['content-security-policy', contentPolicy(documentStyle), 'cache-control', 'no-store'];

function renderDocument({ title, body }: RenderedMarkdown, language: Language): string {
  const texts = textsOf(language);
  const header = html`<header><a href="${language === 'en' ? '/' : '/?lang=zh-CN'}">Holdfast</a> <span class="tagline">${texts.tagline}</span></header>`;
  return renderPage({
    language,
    title: title === 'Holdfast' ? title : `${title} · Holdfast`,
    styleSheet: documentStyle,
    body: html`${header}
      <main>${body}</main>`,
  });
}

/** The documents of the project as pages, by the path that they have in it. */
export function createDocumentPages(): ReadonlyMap<string, Endpoint> {
  const documents = listDocuments();
  const served = new Set(documents.keys());
  const pages = new Map<string, Endpoint>();
  for (const [path, read] of documents)
    pages.set(path, async (_request, response) => {
      // A start pays nothing for what few of its readers open.
      const { renderMarkdown } = await import('./renderMarkdown.js');
      const language = path.endsWith('.zh-CN.md') ? 'zh-CN' : 'en';
      const page = renderDocument(renderMarkdown(await read(), path, served), language);
      reply(response, 200, 'text/html; charset=utf-8', page, HEADERS);
    });
  return pages;
}
