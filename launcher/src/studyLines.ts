import { sayVerdictReason } from '@holdfast/gateway';
import type { Language } from './language.js';
import type { Product } from './product.js';

/** What a study cost, or why there is no single amount to print. */
export type StudyCost =
  | { readonly kind: 'amount'; readonly text: string }
  | { readonly kind: 'severalCurrencies' }
  | { readonly kind: 'tooLarge' }
  | { readonly kind: 'notStated' };

/** A study in words: what was claimed, what the data bear, and what it cost. Null where there is nothing to say. */
export interface StudyLine {
  readonly question: string;
  readonly claimed: string | null;
  readonly measured: string | null;
  readonly cost: StudyCost;
}

interface RoiAnswer {
  readonly costs: { readonly minorUnits: number; readonly currency: string } | null;
  readonly reasons: readonly { readonly code: string }[];
}

/** A study as the query below asks for it. */
export interface StudyAnswer {
  readonly question: string;
  readonly verdict: string;
  readonly warnings: readonly { readonly code: string }[];
  readonly metric: { readonly direction: string; readonly unit: string };
  readonly claim: { readonly growthPercent: string } | null;
  readonly comparison: { readonly mean: number | null };
  readonly effect: { readonly value: number; readonly low: number; readonly high: number } | null;
  readonly roi: RoiAnswer | null;
}

/** The first studies, and how many there are beside them. */
export interface StudyLines {
  readonly lines: readonly StudyLine[];
  readonly more: number;
}

const QUERY = `query StudyLines {
  studies(first: 6) {
    totalCount
    nodes {
      question verdict
      warnings { code }
      metric { direction unit }
      claim { growthPercent }
      comparison { mean }
      effect { value low high }
      roi { costs { minorUnits currency } reasons { code } }
    }
  }
}`;

const VERDICTS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: { SHOWN_BENEFIT: 'shown', SHOWN_HARM: 'harm shown', NOT_SHOWN: 'not shown', NO_ESTIMATE: 'no estimate' },
  'zh-CN': { SHOWN_BENEFIT: '已证实', SHOWN_HARM: '证实有害', NOT_SHOWN: '未证实', NO_ESTIMATE: '无估计' },
};

const COLONS: Readonly<Record<Language, string>> = { en: ': ', 'zh-CN': '：' };

const signed = (percent: number): string => `${percent >= 0 ? '+' : ''}${percent.toFixed(1)} %`;

/**
 * The effect as an improvement in percent of the comparison's mean: what a claim speaks of. Where that mean is nothing
 * to be a percentage of, the effect stands in the metric's own unit and sign.
 */
function toMeasured(study: StudyAnswer, language: Language): string | null {
  const { verdict, metric, comparison, effect } = study;
  const reason = sayVerdictReason(study, language);
  const shown = `${VERDICTS[language][verdict] ?? verdict}${reason ? `${COLONS[language]}${reason}` : ''}`;
  if (!effect) return reason ? shown : null;
  const { mean } = comparison;
  if (!mean) {
    const plain = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
    const [value, low, high] = [effect.value, effect.low, effect.high].map((figure) => plain.format(figure));
    return `${value} ${metric.unit} [${low}, ${high}], ${shown}`;
  }
  const turn = metric.direction === 'LOWER_IS_BETTER' ? -1 : 1;
  const [low = 0, high = 0] = [effect.low, effect.high]
    .map((end) => (100 * turn * end) / Math.abs(mean))
    .sort((a, b) => a - b);
  const value = (100 * turn * effect.value) / Math.abs(mean);
  return `${signed(value)} [${signed(low)}, ${signed(high)}], ${shown}`;
}

const fractionDigits = (currency: string): number =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;

/** The sum of all cost lines, or why there is none: what is no cost at all is looked for first. */
function toCost(roi: RoiAnswer | null, language: Language): StudyCost {
  if (roi?.costs) {
    const { minorUnits, currency } = roi.costs;
    const format = new Intl.NumberFormat(language, {
      style: 'currency',
      currency,
      currencyDisplay: 'code',
      maximumFractionDigits: 0,
    });
    return { kind: 'amount', text: format.format(minorUnits / 10 ** fractionDigits(currency)) };
  }
  const codes = roi?.reasons.map(({ code }) => code) ?? [];
  if (codes.includes('NO_COSTS')) return { kind: 'notStated' };
  if (codes.includes('MIXED_CURRENCIES')) return { kind: 'severalCurrencies' };
  return { kind: codes.includes('AMOUNT_TOO_LARGE') ? 'tooLarge' : 'notStated' };
}

export function toStudyLine(study: StudyAnswer, language: Language): StudyLine {
  const { question, claim, roi } = study;
  return {
    question,
    claimed: claim && signed(Number(claim.growthPercent)),
    measured: toMeasured(study, language),
    cost: toCost(roi, language),
  };
}

/** The page of studies as the query asks for it; null while the service is away. */
type StudiesAnswer = { readonly totalCount: number | null; readonly nodes: readonly StudyAnswer[] } | null | undefined;

export const toStudyLines = (studies: StudiesAnswer, language: Language): StudyLines => ({
  lines: (studies?.nodes ?? []).map((study) => toStudyLine(study, language)),
  more: Math.max(0, (studies?.totalCount ?? 0) - (studies?.nodes.length ?? 0)),
});

/** Asks the running product for its first studies. */
export async function loadStudyLines(
  { executeOperation }: Pick<Product, 'executeOperation'>,
  language: Language,
): Promise<StudyLines> {
  const { data } = await executeOperation({ query: QUERY });
  // Our own query against our own schema: the answer has the form that is written above.
  return toStudyLines((data as { readonly studies: StudiesAnswer } | undefined)?.studies, language);
}
