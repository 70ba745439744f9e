import type { Language } from '@holdfast/kernel';
import type { About } from '../about.js';
import type { ReadyOperation } from '../readyOperation.js';
import { createFigures } from './figures.js';
import { ROW_WIDTH } from './forestRow.js';
import { documentLinks } from './documentLinks.js';
import type { DemoViewer } from './demoViewers.js';
import { html, type Html } from './html.js';
import { renderPage } from './renderPage.js';
import { createScale } from './scale.js';
import { studyCard } from './studyCard.js';
import type { StudyView } from './studyView.js';
import { style } from './style.js';
import { textsOf, type Texts } from './texts.js';

/** What the start page shows. */
export interface StartPage {
  readonly language: Language;
  readonly about: About;
  readonly operations: readonly ReadyOperation[];
  /** Paths of the documents that can be opened. */
  readonly documents: ReadonlySet<string>;
  /** Sentences about what could not be read. */
  readonly faults: readonly string[];
  readonly studies: readonly StudyView[];
  /** How many studies there are beside those that are shown. */
  readonly moreStudies: number;
  readonly hasDemo: boolean;
  /** As whom the demo company can be looked at; none where nobody vouches for them. */
  readonly viewers: readonly DemoViewer[];
}

const fact = (name: string, value: string): Html =>
  html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;

function runningSection({ about, hasDemo }: StartPage, texts: Texts): Html {
  return html`<section aria-labelledby="running">
    <h2 id="running">${texts.running}</h2>
    <dl>
      ${fact(texts.version, about.version)} ${fact(texts.targets, about.targets.join(', '))}
      ${fact(texts.timeZone, about.timeZone)} ${fact(texts.demo, hasDemo ? texts.demoLoaded : texts.demoAbsent)}
    </dl>
  </section>`;
}

function studiesSection({ language, studies, faults, moreStudies }: StartPage, texts: Texts): Html {
  const figures = createFigures(language);
  const scale = createScale(studies, ROW_WIDTH);
  const cards = studies.map((study, index) => studyCard(study, index, scale, texts, figures));
  const notice = html`<p class="notice" role="status">${texts.unreadable} ${faults.join(' ')}</p>`;
  return html`<section aria-labelledby="studies">
    <h2 id="studies">${texts.studies}</h2>
    ${faults.length > 0 ? notice : ''}
    ${studies.length > 0 ? html`<p>${texts.studiesIntro} ${texts.basis}</p>` : html`<p>${texts.noStudies}</p>`} ${cards}
    ${moreStudies > 0 ? html`<p>${texts.moreStudies(figures.number(moreStudies))}</p>` : ''}
  </section>`;
}

function operationsSection({ operations, language, viewers }: StartPage, texts: Texts): Html {
  const others = viewers.map(({ key, label }) => html`<li><a href="/graphiql?as=${key}">${label[language]}</a></li>`);
  const links = operations.map(
    ({ name }) => html`<li><a href="/graphiql?operation=${encodeURIComponent(name)}">${name}</a></li>`,
  );
  return html`<section aria-labelledby="operations">
    <h2 id="operations">${texts.operations}</h2>
    <p><a class="open" href="/graphiql">${texts.openGraphiql}</a></p>
    <p>${texts.operationsIntro}</p>
    <ul class="operations" lang="${language}">
      ${links}
    </ul>
    ${
      others.length > 0
        ? html`<p>${texts.viewers}</p>
            <ul class="operations">
              ${others}
            </ul>`
        : ''
    }
  </section>`;
}

/** The page at the gateway's root: what runs, what was claimed and measured, and where to go on. */
export function renderStartPage(page: StartPage): string {
  const texts = textsOf(page.language);
  const other = page.language === 'en' ? 'zh-CN' : 'en';
  const body = html`<header>
      <h1>Holdfast</h1>
      <p class="tagline">${texts.tagline}</p>
      <a href="/?lang=${other}" hreflang="${other}" lang="${other}">${texts.otherLanguage}</a>
    </header>
    <main>${runningSection(page, texts)} ${studiesSection(page, texts)} ${operationsSection(page, texts)}</main>
    <footer>
      <h2>${texts.documents}</h2>
      ${documentLinks(page.language, page.documents)}
    </footer>`;
  return renderPage({ language: page.language, title: 'Holdfast', styleSheet: style, body });
}
