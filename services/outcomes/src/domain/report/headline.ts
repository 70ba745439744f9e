import { haveComparableLengths, type PeriodRule } from '@holdfast/kernel';
import type { EstimationMethod } from '../estimate/grade.js';
import { COMPARABLE_LENGTH_DIFFERENCE_PERCENT_MAX } from '../policy.js';
import type { StudyDefinition, StudyDesign } from '../study/definition.js';

/** How a study may conclude, which its definition alone decides. */
export interface Headline {
  /** What the design amounts to: a lot of which only those who complete are kept is a choice. */
  readonly design: StudyDesign;
  readonly isSelectedByCompletion: boolean;
  readonly method: EstimationMethod | null;
  /** Why there is no method. */
  readonly reason: 'NO_BASELINE' | 'PERIODS_NOT_COMPARABLE' | null;
  /** True when the headline rests on people with both values. */
  readonly usesChanges: boolean;
  /** False when sums over a baseline and an outcome of other length would be compared. */
  readonly arePeriodsComparable: boolean;
}

/** Whether changes from the baseline to the outcome mean anything; true without a baseline. */
const areComparable = ({ baseline, outcome }: StudyDefinition, periodRule: PeriodRule): boolean =>
  baseline === null ||
  periodRule === 'MEAN' ||
  haveComparableLengths(baseline, outcome, COMPARABLE_LENGTH_DIFFERENCE_PERCENT_MAX);

/** By lot the difference in means, else the difference in differences; the naive difference never is a headline. */
export function headlineOf(definition: StudyDefinition, periodRule: PeriodRule): Headline {
  const isSelectedByCompletion = definition.design === 'RANDOMIZED' && definition.members === 'COMPLETED';
  const design = isSelectedByCompletion ? 'OBSERVATIONAL' : definition.design;
  const arePeriodsComparable = areComparable(definition, periodRule);
  const usesChanges = design === 'OBSERVATIONAL' && definition.baseline !== null;
  const headline = { design, isSelectedByCompletion, usesChanges, arePeriodsComparable };
  if (design === 'RANDOMIZED') return { ...headline, method: 'DIFFERENCE_IN_MEANS', reason: null };
  if (definition.baseline === null) return { ...headline, method: null, reason: 'NO_BASELINE' };
  if (!arePeriodsComparable) return { ...headline, method: null, reason: 'PERIODS_NOT_COMPARABLE' };
  return { ...headline, method: 'DIFFERENCE_IN_DIFFERENCES', reason: null };
}
