import { describe, expect, it } from '@jest/globals';
import { html } from './html.js';

describe('html', () => {
  it('escapes what is put into it', () => {
    const stranger = `<script>alert("1")</script> & 'x'`;
    expect(html`<p title="${stranger}">${stranger}</p>`.text).toBe(
      '<p title="&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39;">&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39;</p>',
    );
  });

  it('takes HTML of its own, lists of it, and nothing', () => {
    const items = ['a', '<'].map((item) => html`<li>${item}</li>`);
    expect(html`${items}${undefined}${7}`.text).toBe('<li>a</li><li>&lt;</li>7');
  });
});
