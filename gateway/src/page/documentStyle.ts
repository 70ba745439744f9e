import { style } from './style.js';

/** The style sheet of a document: what is wider than a phone scrolls by itself, never the page. */
export const documentStyle = `${style}
body > header { padding-bottom: .5rem; border-bottom: 1px solid var(--line); } body > header a { font-weight: 600; }
main { padding-top: 1.5rem; padding-bottom: 3rem; overflow-wrap: break-word; }
h3 { margin: 1.6rem 0 .4rem; } li { margin: .2rem 0; }
pre, code { font-family: ui-monospace, "Cascadia Mono", Consolas, "DejaVu Sans Mono", monospace; font-size: .85rem; }
pre code { font: inherit; }
pre { overflow-x: auto; margin: 1rem 0; padding: .8rem 1rem; background: var(--card); border: 1px solid var(--line); border-radius: .4rem; line-height: 1.45; }
:not(pre) > code { padding: .05em .3em; background: var(--card); border-radius: .25em; }
pre:focus-visible, .table:focus-visible { outline: 3px solid var(--strong); outline-offset: 2px; }
.table { overflow-x: auto; margin: 1rem 0; } table { border-collapse: collapse; }
th, td { padding: .35rem .7rem; border: 1px solid var(--line); text-align: left; vertical-align: top; overflow-wrap: normal; } th { background: var(--card); }
[align="right"] { text-align: right; }
blockquote { margin: 1rem 0; padding: 0 1rem; border-left: 4px solid var(--line); color: var(--soft); }
`;
