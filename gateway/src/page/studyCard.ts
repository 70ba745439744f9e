import type { Figures } from './figures.js';
import { describeStudy, forestRow, sayVerdict } from './forestRow.js';
import { html, type Html } from './html.js';
import type { Scale } from './scale.js';
import type { Improvement, StudyView } from './studyView.js';
import type { Texts } from './texts.js';

const SIGNS = { SHOWN_BENEFIT: '✔', SHOWN_HARM: '✘', NOT_SHOWN: '○', NO_ESTIMATE: '…' } as const;

const fact = (name: string, value: Html | string, note?: string): Html =>
  html`<div>
    <dt>${name}</dt>
    <dd>${value}${note ? html` <small>${note}</small>` : ''}</dd>
  </div>`;

function writeInterval(of: Improvement, texts: Texts, figures: Figures): Html {
  const { value, low, high, level, n } = of;
  const range = `${texts.interval(figures.level(level))} ${figures.percent(low)} ${texts.to} ${figures.percent(high)}`;
  const people = n === null ? '' : `; ${figures.number(n)} ${texts.people}`;
  return html`<b>${figures.percent(value)}</b> <small>${range}${people}</small>`;
}

function measuredFact({ measured, absolute, unit }: StudyView, texts: Texts, figures: Figures): Html {
  if (measured) return fact(texts.measured, writeInterval(measured, texts, figures));
  if (!absolute) return fact(texts.measured, texts.notMeasured);
  const { value, low, high, level } = absolute;
  const range = `${texts.interval(figures.level(level))} ${figures.number(low)} ${texts.to} ${figures.number(high)}`;
  return fact(texts.measured, html`<b>${figures.number(value)} ${unit}</b> <small>${range}</small>`);
}

function roiFact({ roiPercent }: StudyView, texts: Texts, figures: Figures): Html | undefined {
  if (!roiPercent) return undefined;
  const { value, low, high } = roiPercent;
  return fact(
    texts.roi,
    html`<b>${figures.percent(value)}</b> <small>${figures.percent(low)} ${texts.to} ${figures.percent(high)}</small>`,
  );
}

/** One study: its question, its line in the picture, and every figure in words. */
export function studyCard(study: StudyView, index: number, scale: Scale, texts: Texts, figures: Figures): Html {
  const { question, key, verdict, claim, naive, costs, costGap = 'notStated', isLowerBetter } = study;
  const claimed = claim ? html`<b>${figures.percent(claim.percent)}</b>` : texts.notClaimed;
  return html`<article class="study ${verdict.toLowerCase().replaceAll('_', '-')}" aria-labelledby="study-${index}">
    <header>
      <h3 id="study-${index}">${question}</h3>
      <p class="verdict"><span aria-hidden="true">${SIGNS[verdict]}</span> ${sayVerdict(study, texts)}</p>
    </header>
    ${forestRow(study, scale, index, describeStudy(study, texts, figures))}
    <dl>
      ${fact(texts.claimed, claimed, claim?.source)} ${measuredFact(study, texts, figures)}
      ${naive ? fact(texts.naive, writeInterval(naive, texts, figures)) : undefined}
      ${fact(texts.cost, costs ? figures.money(costs) : texts.costGaps[costGap])} ${roiFact(study, texts, figures)}
    </dl>
    <p class="key"><code>${key}</code>${isLowerBetter ? ` — ${texts.lowerIsBetter}` : ''}</p>
  </article>`;
}
