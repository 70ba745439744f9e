import { areApart } from '../estimate/areApart.js';
import { GROUP_SIZE_MIN } from '../policy.js';
import type { StudyDefinition } from '../study/definition.js';
import type { StudySums } from '../sums/studySums.js';
import { isClustered, type Estimates } from './estimates.js';
import type { Headline } from './headline.js';
import { summarizeGroup } from './groupSummary.js';

/** What a reader must know before believing a number, or why there is none. */
export type StudyWarningCode =
  | 'UNKNOWN_COHORT'
  | 'EMPTY_COMPARISON'
  | 'TOO_FEW_TREATED'
  | 'TOO_FEW_COMPARISON'
  | 'NO_BASELINE'
  | 'PERIODS_NOT_COMPARABLE'
  | 'GROUPS_DIFFER_AT_START'
  | 'CLUSTERED_ASSIGNMENT'
  | 'SELECTED_BY_COMPLETION'
  | 'NO_VARIATION'
  | 'INCENTIVES_NOT_COSTED';

export interface StudyWarning {
  readonly code: StudyWarningCode;
  readonly message: string;
}

export interface WarningFacts {
  readonly definition: StudyDefinition;
  readonly headline: Headline;
  readonly sums: StudySums;
  readonly estimates: Estimates;
  /** Treated cohorts that have not been heard of, as the definition names them. */
  readonly unknownCohorts: readonly string[];
  readonly hasIncentivesNotCosted: boolean;
}

const tooFew = (
  code: 'TOO_FEW_TREATED' | 'TOO_FEW_COMPARISON',
  who: string,
  n: number,
  usesChanges: boolean,
): StudyWarning => ({
  code,
  message: `Fewer than ${GROUP_SIZE_MIN} people ${who} have ${usesChanges ? 'values in both periods' : 'a value in the outcome period'} (n is ${n}), and an interval needs as many.`,
});

function warnOfGroups({ definition, headline, sums, unknownCohorts }: WarningFacts): readonly StudyWarning[] {
  const { usesChanges } = headline;
  const warnings: StudyWarning[] = [];
  if (unknownCohorts.length > 0) {
    const names = unknownCohorts.map((name) => `"${name}"`).join(', ');
    warnings.push({ code: 'UNKNOWN_COHORT', message: `These cohorts have not been heard of yet: ${names}.` });
  }
  const treated = summarizeGroup(sums.treated, usesChanges).n;
  const comparison = summarizeGroup(sums.comparison, usesChanges).n;
  if (treated < GROUP_SIZE_MIN) warnings.push(tooFew('TOO_FEW_TREATED', 'who were treated', treated, usesChanges));
  if (sums.comparison.members === 0) {
    const units = definition.orgUnits.map(({ name }) => `"${name}"`).join(', ');
    const reason =
      units === '' ? 'the study names no unit' : `no one of ${units} when the cohorts started can be compared`;
    warnings.push({ code: 'EMPTY_COMPARISON', message: `Nobody is in the comparison group: ${reason}.` });
  } else if (comparison < GROUP_SIZE_MIN)
    warnings.push(tooFew('TOO_FEW_COMPARISON', 'of the comparison group', comparison, usesChanges));
  return warnings;
}

function warnOfMethod({ headline, estimates }: WarningFacts): readonly StudyWarning[] {
  const warnings: StudyWarning[] = [];
  if (headline.reason === 'NO_BASELINE')
    warnings.push({
      code: 'NO_BASELINE',
      message: 'The study names no baseline, and without a lot the naive difference is no effect.',
    });
  if (!headline.arePeriodsComparable)
    warnings.push({
      code: 'PERIODS_NOT_COMPARABLE',
      message:
        'The metric adds up and the lengths of baseline and outcome differ by more than 12 percent, so no changes are compared.',
    });
  if (estimates.reason === 'NO_VARIATION')
    warnings.push({
      code: 'NO_VARIATION',
      message:
        'No value varies within the groups; an interval without width would claim a certainty that the data do not bear.',
    });
  if (headline.isSelectedByCompletion)
    warnings.push({
      code: 'SELECTED_BY_COMPLETION',
      message: 'Those who completed are a choice among those drawn by lot, so the study is treated as observational.',
    });
  return warnings;
}

/** Everything that a reader must know of a study's numbers; the reason of a missing effect is always among it. */
export function listWarnings(facts: WarningFacts): readonly StudyWarning[] {
  const { sums } = facts;
  const warnings = [...warnOfGroups(facts), ...warnOfMethod(facts)];
  if (areApart(sums.treated.baseline, sums.comparison.baseline))
    warnings.push({
      code: 'GROUPS_DIFFER_AT_START',
      message: "Before the training the groups' means were more than a quarter of a standard deviation apart.",
    });
  if (isClustered(sums))
    warnings.push({
      code: 'CLUSTERED_ASSIGNMENT',
      message:
        'Treated and comparison people share no org unit; people of one unit resemble each other, so this interval is too narrow.',
    });
  if (facts.hasIncentivesNotCosted)
    warnings.push({
      code: 'INCENTIVES_NOT_COSTED',
      message: 'Treated people earned incentives for what the study measures, and they are not among its costs.',
    });
  return warnings;
}
