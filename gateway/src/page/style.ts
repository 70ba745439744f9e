/** The style sheet of the pages. It reads without color: marks differ by shape, verdicts by words. */
export const style = `
:root { color-scheme: light dark; --ink: #1b2733; --soft: #55636f; --line: #c6ced6; --paper: #fff; --card: #f6f8fa; --strong: #0b5cad; --claim: #9a4a00; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8edf2; --soft: #a5b1bc; --line: #46525e; --paper: #12181f; --card: #1b232c; --strong: #7cb8ff; --claim: #ffb26b; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.55 system-ui, "Noto Sans CJK SC", "Microsoft YaHei", sans-serif; }
main, body > header, footer { max-width: 60rem; margin: 0 auto; padding: 0 1.25rem; }
body > header { padding-top: 2rem; display: flex; flex-wrap: wrap; gap: 0 1rem; align-items: baseline; }
h1 { margin: 0; font-size: 1.9rem; } h2 { margin: 2.2rem 0 .6rem; font-size: 1.25rem; } h3 { margin: 0; font-size: 1.05rem; }
.tagline { margin: 0; color: var(--soft); flex: 1 1 20rem; }
a { color: var(--strong); } a:focus-visible { outline: 3px solid var(--strong); outline-offset: 2px; }
dl { margin: .4rem 0 0; display: flex; flex-wrap: wrap; gap: .5rem 1.6rem; } dt { color: var(--soft); font-size: .85rem; } dd { margin: 0; } small { color: var(--soft); }
.study { background: var(--card); border: 1px solid var(--line); border-radius: .5rem; padding: 1rem 1.1rem; margin: 0 0 1rem; }
.study header { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .2rem 1rem; }
.verdict { margin: 0; font-weight: 700; }
.key { margin: .5rem 0 0; color: var(--soft); font-size: .85rem; }
svg { display: block; width: 100%; height: auto; margin-top: .4rem; }
.tick { stroke: var(--line); stroke-width: 1; } .zero { stroke: var(--ink); stroke-width: 1.5; stroke-dasharray: 4 3; }
.axis { fill: var(--soft); font-size: 13px; text-anchor: middle; }
path.measured { stroke: var(--strong); stroke-width: 2.5; fill: none; } rect.measured { fill: var(--strong); }
path.naive { stroke: var(--soft); stroke-width: 1.2; fill: none; stroke-dasharray: 3 3; } circle.naive { fill: var(--card); stroke: var(--soft); stroke-width: 1.6; }
.claim { fill: var(--card); stroke: var(--claim); stroke-width: 2.2; }
.operations { padding: 0; list-style: none; display: flex; flex-wrap: wrap; gap: .4rem; }
.operations a { display: inline-block; padding: .25rem .7rem; border: 1px solid var(--line); border-radius: 1rem; text-decoration: none; }
.open { display: inline-block; padding: .5rem 1.1rem; background: var(--strong); color: var(--paper); border-radius: .4rem; text-decoration: none; font-weight: 600; }
.notice { border-left: 4px solid var(--claim); padding: .5rem .9rem; background: var(--card); }
footer { padding-bottom: 2.5rem; }
`;
