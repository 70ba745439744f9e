import type { Language } from '@holdfast/kernel';
import { Html, html } from './html.js';

/** What every page needs around its body. */
export interface PageFrame {
  readonly language: Language;
  readonly title: string;
  readonly styleSheet: string;
  readonly body: Html;
}

export function renderPage({ language, title, styleSheet, body }: PageFrame): string {
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="icon" href="data:," />
        ${new Html(`<style>${styleSheet}</style>`)}
      </head>
      <body>
        ${body}
      </body>
    </html>`.text;
}
