import type { ReadyOperation } from '../readyOperation.js';
import type { DemoViewer } from './demoViewers.js';
import { Html, html } from './html.js';

/** Starts GraphiQL in the browser with what the page has made ready for it. */
export const bootScript = `'use strict';
self.MonacoEnvironment = { globalAPI: false, getWorkerUrl: (_id, label) => '/graphiql/' + label + '.js' };
const options = JSON.parse(document.getElementById('options').textContent);
YogaGraphiQL.renderYogaGraphiQL(document.getElementById('root'), options);
`;

const toTab = ({ query, variables }: ReadyOperation): { readonly query: string; readonly variables: string } => ({
  query,
  variables: JSON.stringify(variables, null, 2),
});

/** JSON inside a script element: nothing in it may end the element. */
const embed = (value: unknown): Html => new Html(JSON.stringify(value).replaceAll('<', '\\u003c'));

const isQuery = ({ query }: ReadyOperation): boolean => !query.trimStart().startsWith('mutation');

export interface GraphiqlPage {
  readonly operations: readonly ReadyOperation[];
  /** The name of the operation to begin with. */
  readonly wanted: string | null;
  /** As whom it asks, and the token that proves it; absent where it asks as everybody on this machine. */
  readonly as: (Pick<DemoViewer, 'key' | 'label'> & { readonly token: string }) | undefined;
}

/** The page of GraphiQL: a tab per query, or the one operation that was asked for; the bar offers all of them. */
export function renderGraphiql({ operations, wanted, as }: GraphiqlPage): string {
  const chosen = operations.find(({ name }) => name === wanted);
  const queries = operations.filter(isQuery);
  const front = chosen ?? queries[0];
  const options = {
    endpoint: '/graphql',
    title: 'Holdfast',
    logo: '',
    ...(as ? { additionalHeaders: { authorization: `Bearer ${as.token}` } } : {}),
    // The tab in front takes its variables from here, the others from their own.
    ...(front ? toTab(front) : {}),
    ...(chosen ? {} : { defaultTabs: queries.map(toTab) }),
  };
  const links = operations.map(
    ({ name }) =>
      html`<a
        href="/graphiql?operation=${encodeURIComponent(name)}${as ? `&as=${as.key}` : ''}"
        ${name === wanted ? html` aria-current="page"` : ''}
        >${name}</a
      >`,
  );
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Holdfast GraphiQL</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/graphiql/app.css" />
        ${new Html(`<style>
          body { margin: 0; display: flex; flex-direction: column; height: 100vh; overflow: hidden; font: 14px system-ui, sans-serif; }
          nav { display: flex; gap: .9rem; padding: .5rem .9rem; border-bottom: 1px solid #c6ced6; overflow-x: auto; }
          nav [aria-current] { font-weight: 700; }
          #root { flex: 1; min-height: 0; height: auto; overflow: hidden; }
          #root .graphiql-container { height: 100%; }
        </style>`)}
      </head>
      <body>
        <nav aria-label="Operations"><a href="/">Holdfast</a> ${as ? html`<b>${as.label.en}</b>` : ''} ${links}</nav>
        <div id="root"></div>
        <script type="application/json" id="options">
          ${embed(options)}
        </script>
        <script src="/graphiql/app.js"></script>
        <script src="/graphiql/boot.js"></script>
      </body>
    </html>`.text;
}
