import { invariant, type Instant, type Result } from '@holdfast/kernel';
import { gradeOf, type EstimationMethod, type EvidenceGrade } from '../estimate/grade.js';
import {
  differenceOfMeans,
  type MeanDifference,
  type NoDifferenceReason,
  type StudentQuantile,
} from '../estimate/meanDifference.js';
import type { StudyDefinition, StudyDesign } from '../study/definition.js';
import type { StudySums } from '../sums/studySums.js';
import type { Headline } from './headline.js';

/** A difference with what a reader needs to judge it. */
export interface MethodEstimate extends MeanDifference {
  readonly method: EstimationMethod;
  readonly design: StudyDesign;
  readonly grade: EvidenceGrade;
  readonly asOf: Instant;
}

export interface Estimates {
  /** Those that the data allow. */
  readonly all: readonly MethodEstimate[];
  readonly headline: MethodEstimate | null;
  /** Why the method of the headline gives none; null when it gives one or when there is no method. */
  readonly reason: NoDifferenceReason | null;
}

/** All treated people with an outcome stand in units in which no compared one stands, or the other way round. */
export const isClustered = ({ treated, comparison, units }: StudySums): boolean =>
  treated.outcome.n > 0 && comparison.outcome.n > 0 && units.kind !== 'SHARED';

/** Makes every estimate that the definition and the data allow, and picks the headline among them. */
export function toEstimates(
  definition: StudyDefinition,
  headline: Headline,
  sums: StudySums,
  quantile: StudentQuantile,
): Estimates {
  const { treated, comparison, asOf } = sums;
  const differences: [EstimationMethod, Result<MeanDifference, NoDifferenceReason>][] = [
    ['DIFFERENCE_IN_MEANS', differenceOfMeans(treated.outcome, comparison.outcome, quantile)],
  ];
  if (definition.baseline !== null && headline.arePeriodsComparable)
    differences.push(['DIFFERENCE_IN_DIFFERENCES', differenceOfMeans(treated.change, comparison.change, quantile)]);
  const all = differences.flatMap(([method, difference]): readonly MethodEstimate[] => {
    if (!difference.ok) return [];
    invariant(asOf !== null, 'an estimate rests on values that were known at some time');
    const grade = gradeOf(headline.design, method, isClustered(sums));
    return [{ ...difference.value, method, design: headline.design, grade, asOf }];
  });
  const tried = differences.find(([method]) => method === headline.method)?.[1];
  return {
    all,
    headline: all.find(({ method }) => method === headline.method) ?? null,
    reason: tried && !tried.ok ? tried.refusal : null,
  };
}
