import { sentence, type HolesOf, type Said, type SentenceKey } from '@holdfast/kernel';
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

export interface StudyWarning extends Said {
  readonly code: StudyWarningCode;
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

/** A warning whose code has one sentence. */
const warn = <Code extends StudyWarningCode & SentenceKey>(code: Code, ...holes: HolesOf<Code>): StudyWarning => ({
  code,
  ...sentence(code, ...holes),
});

/** The sentences of groups whose people need a value in both periods. */
const TWICE = { TOO_FEW_TREATED: 'TOO_FEW_TREATED_TWICE', TOO_FEW_COMPARISON: 'TOO_FEW_COMPARISON_TWICE' } as const;

function warnOfFew(code: keyof typeof TWICE, n: number, usesChanges: boolean): readonly StudyWarning[] {
  if (n >= GROUP_SIZE_MIN) return [];
  return [{ code, ...sentence(usesChanges ? TWICE[code] : code, { least: GROUP_SIZE_MIN, n }) }];
}

function warnOfNobody({ orgUnits }: StudyDefinition): StudyWarning {
  const code = 'EMPTY_COMPARISON';
  const units = orgUnits.map(({ name }) => `"${name}"`).join(', ');
  return units === '' ? { code, ...sentence('EMPTY_COMPARISON_WITHOUT_UNIT') } : warn(code, { units });
}

function warnOfGroups({ definition, headline, sums, unknownCohorts }: WarningFacts): readonly StudyWarning[] {
  const { usesChanges } = headline;
  const names = unknownCohorts.map((name) => `"${name}"`).join(', ');
  const treated = summarizeGroup(sums.treated, usesChanges).n;
  const comparison = summarizeGroup(sums.comparison, usesChanges).n;
  return [
    ...(names === '' ? [] : [warn('UNKNOWN_COHORT', { names })]),
    ...warnOfFew('TOO_FEW_TREATED', treated, usesChanges),
    ...(sums.comparison.members === 0
      ? [warnOfNobody(definition)]
      : warnOfFew('TOO_FEW_COMPARISON', comparison, usesChanges)),
  ];
}

function warnOfMethod({ headline, estimates }: WarningFacts): readonly StudyWarning[] {
  return [
    ...(headline.reason === 'NO_BASELINE' ? [warn('NO_BASELINE')] : []),
    ...(headline.arePeriodsComparable ? [] : [warn('PERIODS_NOT_COMPARABLE')]),
    ...(estimates.reason === 'NO_VARIATION' ? [warn('NO_VARIATION')] : []),
    ...(headline.isSelectedByCompletion ? [warn('SELECTED_BY_COMPLETION')] : []),
  ];
}

/** Everything that a reader must know of a study's numbers; the reason of a missing effect is always among it. */
export function listWarnings(facts: WarningFacts): readonly StudyWarning[] {
  const { sums, hasIncentivesNotCosted } = facts;
  const isApart = areApart(sums.treated.baseline, sums.comparison.baseline);
  return [
    ...warnOfGroups(facts),
    ...warnOfMethod(facts),
    ...(isApart ? [warn('GROUPS_DIFFER_AT_START')] : []),
    ...(isClustered(sums) ? [warn('CLUSTERED_ASSIGNMENT')] : []),
    ...(hasIncentivesNotCosted ? [warn('INCENTIVES_NOT_COSTED')] : []),
  ];
}
