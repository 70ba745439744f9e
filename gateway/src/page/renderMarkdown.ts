import { Marked, type RendererObject } from 'marked';
import { Html, html } from './html.js';

/** A document as a page shows it. */
export interface RenderedMarkdown {
  readonly title: string;
  readonly body: Html;
}

/** Where a link of a document leads; undefined when nothing is there that could be shown. */
function resolveLink(href: string, path: string, served: ReadonlySet<string>): string | undefined {
  if (/^(?:https?:\/\/|#)/.test(href)) return href;
  const { origin, pathname, hash } = new URL(href, `http://project${path}`);
  return origin === 'http://project' && served.has(pathname) ? `${pathname}${hash}` : undefined;
}

/** Names headings as the places do where projects are read, so that one link works there and here. */
function createNaming(): (heading: string) => string {
  const taken = new Map<string, number>();
  return (heading) => {
    const name = heading
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
      .replaceAll(' ', '-');
    const before = taken.get(name) ?? 0;
    taken.set(name, before + 1);
    return before === 0 ? name : `${name}-${before}`;
  };
}

/** What differs from the library's own HTML: nothing of a document is HTML already, and no style stands in an element. */
function createRenderer(path: string, served: ReadonlySet<string>, onHeading: (text: string) => void): RendererObject {
  const nameHeading = createNaming();
  return {
    html: ({ text }) => html`${text}`.text,
    code: ({ text }) => html`<pre tabindex="0"><code>${text}${'\n'}</code></pre>${'\n'}`.text,
    image: ({ text }) => html`${text}`.text,
    heading({ tokens, depth }) {
      const text = this.parser.parseInline(tokens, this.parser.textRenderer);
      onHeading(text);
      return `<h${depth} id="${nameHeading(text)}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
    },
    link({ href, tokens }) {
      const words = new Html(this.parser.parseInline(tokens));
      const target = resolveLink(href, path, served);
      if (target === undefined) return words.text;
      return html`<a href="${target}">${words}</a>`.text;
    },
  };
}

/**
 * Renders a document of this project that is served at `path`; a link to what is not served becomes plain words. Its
 * HTML is escaped, so that it can do no more than Markdown can.
 */
export function renderMarkdown(markdown: string, path: string, served: ReadonlySet<string>): RenderedMarkdown {
  const headings: string[] = [];
  const marked = new Marked({ renderer: createRenderer(path, served, (text) => headings.push(text)) });
  const body = marked.parse(markdown, { async: false });
  const scrolling = body
    .replaceAll('<table>', '<div class="table" tabindex="0"><table>')
    .replaceAll('</table>', '</table></div>');
  return { title: headings[0] ?? path, body: new Html(scrolling) };
}
