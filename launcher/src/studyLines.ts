import type { Language } from './language.js';

/** A study in words: what was claimed, what the data bear, and what it cost. Null where there is nothing to say. */
export interface StudyLine {
  readonly question: string;
  readonly claimed: string | null;
  readonly measured: string | null;
  readonly cost: string | null;
}

interface StudyAnswer {
  readonly question: string;
  readonly verdict: string;
  readonly metric: { readonly direction: string };
  readonly claim: { readonly growthPercent: string } | null;
  readonly comparison: { readonly mean: number | null };
  readonly effect: { readonly value: number; readonly low: number; readonly high: number } | null;
  readonly roi: { readonly costs: { readonly minorUnits: number; readonly currency: string } | null } | null;
}

const QUERY = `query StudyLines {
  studies(first: 6) {
    nodes {
      question verdict
      metric { direction }
      claim { growthPercent }
      comparison { mean }
      effect { value low high }
      roi { costs { minorUnits currency } }
    }
  }
}`;

const VERDICTS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: { SHOWN_BENEFIT: 'shown', SHOWN_HARM: 'harm shown', NOT_SHOWN: 'not shown', NO_ESTIMATE: 'no estimate' },
  'zh-CN': { SHOWN_BENEFIT: '已证实', SHOWN_HARM: '证实有害', NOT_SHOWN: '未证实', NO_ESTIMATE: '无估计' },
};

const signed = (percent: number): string => `${percent >= 0 ? '+' : ''}${percent.toFixed(1)} %`;

/** The effect as an improvement in percent of the comparison's mean: what a claim speaks of. */
function toImprovement({ verdict, metric, comparison, effect }: StudyAnswer, language: Language): string | null {
  if (!effect || !comparison.mean) return null;
  const mean = comparison.mean;
  const turn = metric.direction === 'LOWER_IS_BETTER' ? -1 : 1;
  const [low = 0, high = 0] = [effect.low, effect.high]
    .map((end) => (100 * turn * end) / Math.abs(mean))
    .sort((a, b) => a - b);
  const value = (100 * turn * effect.value) / Math.abs(mean);
  return `${signed(value)} [${signed(low)}, ${signed(high)}], ${VERDICTS[language][verdict] ?? verdict}`;
}

function toLine(study: StudyAnswer, language: Language): StudyLine {
  const { question, claim, roi } = study;
  const costs = roi?.costs;
  return {
    question,
    claimed: claim && signed(Number(claim.growthPercent)),
    measured: toImprovement(study, language),
    cost: costs
      ? new Intl.NumberFormat(language, {
          style: 'currency',
          currency: costs.currency,
          currencyDisplay: 'code',
          maximumFractionDigits: 0,
        }).format(costs.minorUnits / 10 ** fractionDigits(costs.currency))
      : null,
  };
}

const fractionDigits = (currency: string): number =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;

/** Asks the running product for its first studies. */
export async function loadStudyLines(graphUrl: string, language: Language): Promise<readonly StudyLine[]> {
  const response = await fetch(graphUrl, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: QUERY }),
  });
  // Our own query against our own schema: the answer has the form that is written above.
  const answer = (await response.json()) as {
    readonly data?: { readonly studies: { readonly nodes: readonly StudyAnswer[] } | null };
  };
  return (answer.data?.studies?.nodes ?? []).map((study) => toLine(study, language));
}
