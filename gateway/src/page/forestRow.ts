import type { Figures } from './figures.js';
import { html, type Html } from './html.js';
import type { Scale } from './scale.js';
import type { Improvement, StudyView } from './studyView.js';
import type { Texts } from './texts.js';

export const ROW_WIDTH = 640;
const MARGIN = 28;
const LINE_Y = 30;
const NAIVE_Y = 48;
const AXIS_Y = 64;

const round = (value: number): string => value.toFixed(1);

function axis(scale: Scale): Html {
  const marks = scale.ticks.map((tick) => {
    const x = round(scale.toX(tick));
    const line = html`<line class="${tick === 0 ? 'zero' : 'tick'}" x1="${x}" x2="${x}" y1="8" y2="${AXIS_Y}" />`;
    return html`${line}<text class="axis" x="${x}" y="${AXIS_Y + 16}">${tick} %</text>`;
  });
  return html`${marks}`;
}

function whiskers({ low, high }: Improvement, y: number, scale: Scale, kind: string): Html {
  const from = round(scale.toX(low));
  const to = round(scale.toX(high));
  return html`<path class="${kind}" d="M${from} ${y - 5}V${y + 5}M${from} ${y}H${to}M${to} ${y - 5}V${y + 5}" />`;
}

function measuredMark(measured: Improvement, scale: Scale): Html {
  const x = round(scale.toX(measured.value) - 5);
  return html`${whiskers(measured, LINE_Y, scale, 'measured')}<rect
      class="measured"
      x="${x}"
      y="${LINE_Y - 5}"
      width="10"
      height="10"
    />`;
}

function naiveMark(naive: Improvement, scale: Scale): Html {
  return html`${whiskers(naive, NAIVE_Y, scale, 'naive')}<circle
      class="naive"
      cx="${round(scale.toX(naive.value))}"
      cy="${NAIVE_Y}"
      r="5"
    />`;
}

const claimMark = (percent: number, scale: Scale): Html =>
  html`<path class="claim" d="M${round(scale.toX(percent))} ${LINE_Y - 20}l7 8-7 8-7-8z" />`;

/** One study as a line of a forest plot. What it shows is said in words too: in its description and beside it. */
export function forestRow(study: StudyView, scale: Scale, index: number, description: string): Html | undefined {
  const { claim, measured, naive } = study;
  if (!claim && !measured && !naive) return undefined;
  return html`<svg
    viewBox="${-MARGIN} 0 ${ROW_WIDTH + 2 * MARGIN} ${AXIS_Y + 22}"
    role="img"
    aria-labelledby="row-${index}"
  >
    <title id="row-${index}">${description}</title>
    ${axis(scale)} ${naive ? naiveMark(naive, scale) : ''} ${measured ? measuredMark(measured, scale) : ''}
    ${claim ? claimMark(claim.percent, scale) : ''}
  </svg>`;
}

/** The verdict with its reason, where it needs one. */
export const sayVerdict = ({ verdict, verdictReason }: StudyView, texts: Texts): string =>
  verdictReason === undefined ? texts.verdicts[verdict] : `${texts.verdicts[verdict]}${texts.colon}${verdictReason}`;

/** The figures of a study in words, for readers who do not see the picture. */
export function describeStudy(study: StudyView, texts: Texts, figures: Figures): string {
  const { claim, measured, naive } = study;
  const interval = (of: Improvement): string =>
    `${figures.percent(of.value)} (${figures.percent(of.low)} ${texts.to} ${figures.percent(of.high)})`;
  return [
    claim ? `${texts.claimed} ${figures.percent(claim.percent)}` : texts.notClaimed,
    measured ? `${texts.measured} ${interval(measured)}` : texts.notMeasured,
    ...(naive ? [`${texts.naive} ${interval(naive)}`] : []),
    sayVerdict(study, texts),
  ].join('; ');
}
