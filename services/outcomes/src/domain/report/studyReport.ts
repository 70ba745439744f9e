import type { PeriodRule } from '@holdfast/kernel';
import type { StudentQuantile } from '../estimate/meanDifference.js';
import type { MetricDirection } from '../metric/metric.js';
import type { CostFact } from '../roi/costs.js';
import { listIncentivesNotCosted } from '../roi/incentives.js';
import type { StudyDefinition } from '../study/definition.js';
import type { StudySums } from '../sums/studySums.js';
import { isClustered, toEstimates, type MethodEstimate } from './estimates.js';
import { listExclusions, summarizeGroup, type Exclusion, type GroupSummary } from './groupSummary.js';
import { headlineOf } from './headline.js';
import { verdictOf, type StudyVerdict } from './verdict.js';
import { listWarnings, type StudyWarning } from './warnings.js';

export interface StudyFacts {
  readonly definition: StudyDefinition;
  readonly metric: { readonly direction: MetricDirection; readonly periodRule: PeriodRule };
  readonly sums: StudySums;
  /** Treated cohorts that have not been heard of, as the definition names them. */
  readonly unknownCohorts: readonly string[];
  readonly costLines: readonly CostFact[];
}

/** What the data bear, with everything that a reader must know of it. */
export interface StudyReport {
  readonly treated: GroupSummary;
  readonly comparison: GroupSummary;
  /** The headline; null with a reason among the warnings. */
  readonly effect: MethodEstimate | null;
  readonly estimates: readonly MethodEstimate[];
  readonly verdict: StudyVerdict;
  readonly warnings: readonly StudyWarning[];
  readonly excluded: readonly Exclusion[];
}

/** Answers a study from its sums alone, so that the answer costs the same whatever the number of people. */
export function toStudyReport(facts: StudyFacts, quantile: StudentQuantile): StudyReport {
  const { definition, metric, sums, unknownCohorts, costLines } = facts;
  const headline = headlineOf(definition, metric.periodRule);
  const estimates = toEstimates(definition, headline, sums, quantile);
  const { usesChanges } = headline;
  const hasIncentivesNotCosted = listIncentivesNotCosted(sums.incentives, costLines).size > 0;
  return {
    treated: summarizeGroup(sums.treated, usesChanges),
    comparison: summarizeGroup(sums.comparison, usesChanges),
    effect: estimates.headline,
    estimates: estimates.all,
    verdict: verdictOf(estimates.headline, metric.direction, isClustered(sums)),
    warnings: listWarnings({ definition, headline, sums, estimates, unknownCohorts, hasIncentivesNotCosted }),
    excluded: listExclusions(usesChanges ? [sums.excluded, sums.withoutBaseline] : [sums.excluded]),
  };
}
