import type { Language } from '@holdfast/kernel';
import { z } from 'zod';
import { sayVerdictReason } from './verdictReason.js';

const estimate = z.object({
  value: z.number(),
  low: z.number(),
  high: z.number(),
  level: z.number(),
  n: z.number().nullable(),
});

const verdict = z.enum(['SHOWN_BENEFIT', 'SHOWN_HARM', 'NOT_SHOWN', 'NO_ESTIMATE']);
export type Verdict = z.output<typeof verdict>;

const study = z.object({
  key: z.string(),
  question: z.string(),
  verdict,
  warnings: z.array(z.object({ code: z.string() })),
  metric: z.object({ name: z.string(), unit: z.string(), direction: z.enum(['HIGHER_IS_BETTER', 'LOWER_IS_BETTER']) }),
  comparison: z.object({ mean: z.number().nullable() }),
  claim: z.object({ growthPercent: z.string(), source: z.string() }).nullable(),
  effect: estimate.nullable(),
  estimates: z.array(z.object({ method: z.string(), estimate })),
  roi: z
    .object({
      costs: z.object({ minorUnits: z.number(), currency: z.string() }).nullable(),
      reasons: z.array(z.object({ code: z.string() })),
      roiPercent: z.object({ value: z.number(), low: z.number(), high: z.number() }).nullable(),
    })
    .nullable(),
});

/** The answer to the page's own query; a service that is away leaves null where its part would be. */
export const studiesAnswer = z.object({
  /** What stands under the key that the demo company is known by. */
  demo: z.object({ title: z.string() }).nullable(),
  studies: z.object({ nodes: z.array(study), totalCount: z.number().nullable() }).nullable(),
});

type Study = z.output<typeof study>;
type Estimate = z.output<typeof estimate>;

/** A value with its interval, in percent of what the comparison group reached; improvements are positive. */
export interface Improvement {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly level: number;
  readonly n: number | null;
}

/** Why a study's costs are no single amount. */
export type CostGap = 'severalCurrencies' | 'tooLarge' | 'notStated';

/** A study as the page shows it. */
export interface StudyView {
  readonly key: string;
  readonly question: string;
  readonly verdict: Verdict;
  /** Why the study shows nothing, in a few words; undefined when it shows something. */
  readonly verdictReason: string | undefined;
  readonly isLowerBetter: boolean;
  readonly unit: string;
  readonly claim: { readonly percent: number; readonly source: string } | undefined;
  readonly measured: Improvement | undefined;
  /** The difference of the groups as they are, where the headline is another one. */
  readonly naive: Improvement | undefined;
  /** The effect in the metric's unit, for a comparison group that reached nothing to be a percentage of. */
  readonly absolute: Estimate | undefined;
  readonly costs: { readonly minorUnits: number; readonly currency: string } | undefined;
  /** Why there are no costs to show; undefined when there are. */
  readonly costGap: CostGap | undefined;
  readonly roiPercent: { readonly value: number; readonly low: number; readonly high: number } | undefined;
}

function toImprovement(
  of: Estimate | null | undefined,
  mean: number | null,
  isLower: boolean,
): Improvement | undefined {
  if (!of || mean === null || mean === 0) return undefined;
  const scale = (isLower ? -100 : 100) / Math.abs(mean);
  const [low, high] = isLower ? [of.high, of.low] : [of.low, of.high];
  return { value: of.value * scale, low: low * scale, high: high * scale, level: of.level, n: of.n };
}

/** What is no cost at all is looked for first: amounts in several currencies may be incentives too. */
function toCostGap(roi: Study['roi']): CostGap | undefined {
  if (roi?.costs) return undefined;
  const codes = roi?.reasons.map(({ code }) => code) ?? [];
  if (codes.includes('NO_COSTS')) return 'notStated';
  if (codes.includes('MIXED_CURRENCIES')) return 'severalCurrencies';
  return codes.includes('AMOUNT_TOO_LARGE') ? 'tooLarge' : 'notStated';
}

/** Turns an effect, which has the metric's own sign, into an improvement that can stand beside the claim. */
export function toStudyView(of: Study, language: Language): StudyView {
  const { key, question, verdict: shown, metric, comparison, claim, effect, estimates, roi } = of;
  const isLowerBetter = metric.direction === 'LOWER_IS_BETTER';
  const naive = estimates.find(({ method }) => method === 'DIFFERENCE_IN_MEANS')?.estimate;
  const isHeadline = naive !== undefined && effect !== null && naive.value === effect.value;
  const measured = toImprovement(effect, comparison.mean, isLowerBetter);
  return {
    key,
    question,
    verdict: shown,
    verdictReason: sayVerdictReason(of, language),
    isLowerBetter,
    unit: metric.unit,
    claim: claim ? { percent: Number(claim.growthPercent), source: claim.source } : undefined,
    measured,
    naive: isHeadline ? undefined : toImprovement(naive, comparison.mean, isLowerBetter),
    absolute: measured || !effect ? undefined : effect,
    costs: roi?.costs ?? undefined,
    costGap: toCostGap(roi),
    roiPercent: roi?.roiPercent ?? undefined,
  };
}
