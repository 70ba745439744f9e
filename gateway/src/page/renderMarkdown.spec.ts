import { describe, expect, it } from '@jest/globals';
import { renderMarkdown } from './renderMarkdown.js';

const SERVED = new Set(['/README.md', '/docs/events.md', '/docs/adr']);

const render = (markdown: string): string => renderMarkdown(markdown, '/docs/tutorial.md', SERVED).body.text.trim();

describe('Markdown as HTML', () => {
  it('escapes whatever is HTML already', () => {
    expect(render('<script>alert(1)</script>')).toBe('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(render('an <b onclick="x">inline</b> & `<code>`')).toBe(
      '<p>an &lt;b onclick=&quot;x&quot;&gt;inline&lt;/b&gt; &amp; <code>&lt;code&gt;</code></p>',
    );
    expect(render('```html\n<p>"x" & y</p>\n```')).toBe(
      '<pre tabindex="0"><code>&lt;p&gt;&quot;x&quot; &amp; y&lt;/p&gt;\n</code></pre>',
    );
  });

  it.each([
    ['[a](events.md#the-form)', '<a href="/docs/events.md#the-form">a</a>'],
    ['[a](../README.md)', '<a href="/README.md">a</a>'],
    ['[a](adr)', '<a href="/docs/adr">a</a>'],
    ['[a](#here)', '<a href="#here">a</a>'],
    ['[a](https://example.com/?a=1&b=2)', '<a href="https://example.com/?a=1&amp;b=2">a</a>'],
  ])('has links that arrive: %s', (markdown, expected) => {
    expect(render(markdown)).toBe(`<p>${expected}</p>`);
  });

  it.each([
    '[a](../LICENSE)',
    '[a](../../../etc/passwd)',
    '[a](javascript:alert(1))',
    '[a](data:text/html,x)',
    '![a](x.png)',
  ])('has only the words of a link that would not: %s', (markdown) => {
    expect(render(markdown)).toBe('<p>a</p>');
  });

  it('names headings as other readers of Markdown do, and once', () => {
    expect(render('# `a.b-c.v1`, the *first*!\n\n## 中文 标题\n\n## Same\n\n## Same')).toBe(
      [
        '<h1 id="ab-cv1-the-first"><code>a.b-c.v1</code>, the <em>first</em>!</h1>',
        '<h2 id="中文-标题">中文 标题</h2>',
        '<h2 id="same">Same</h2>',
        '<h2 id="same-1">Same</h2>',
      ].join('\n'),
    );
  });

  it('has tables that scroll by themselves', () => {
    expect(render('| a | b |\n| - | -: |\n| 1 | 2 |')).toMatch(
      /^<div class="table" tabindex="0"><table>[\s\S]*<td align="right">2<\/td>[\s\S]*<\/table>\s*<\/div>$/,
    );
  });

  it('is titled by its first heading', () => {
    expect(renderMarkdown('text\n\n# What & *why*\n\n## Then', '/README.md', SERVED).title).toBe('What & why');
  });
});
