import { sentence, type Said } from '@holdfast/kernel';
import type { StudentQuantile } from '../estimate/meanDifference.js';
import { headlineOf } from '../report/headline.js';
import type { Exclusion, GroupSummary } from '../report/groupSummary.js';
import { toStudyReport, type StudyFacts, type StudyReport } from '../report/studyReport.js';
import type { StudyWarning } from '../report/warnings.js';
import type { StudySums } from '../sums/studySums.js';
import { toReleasedSums, type StudyRelease } from './releasedSums.js';

/** A group of which nothing may be told. */
interface UntoldGroup {
  readonly n: null;
  readonly mean: null;
  readonly baselineMean: null;
}

/** A report as anybody may see it: what is about too few people is null. */
export interface ShownReport extends Omit<StudyReport, 'treated' | 'comparison' | 'warnings'> {
  readonly treated: GroupSummary | UntoldGroup;
  readonly comparison: GroupSummary | UntoldGroup;
  readonly warnings: readonly (StudyWarning | (Said & { readonly code: 'GROUP_TOO_SMALL' }))[];
  readonly excluded: readonly Exclusion[];
}

const untold: UntoldGroup = { n: null, mean: null, baselineMean: null };

/** They count people of groups of which nothing may be told. */
const OF_FEW: ReadonlySet<string> = new Set(['TOO_FEW_TREATED', 'TOO_FEW_COMPARISON', 'EMPTY_COMPARISON']);

function warnOf(report: StudyReport, hasUntold: boolean, namesUnits: boolean, peopleMin: number) {
  const tooSmall = { code: 'GROUP_TOO_SMALL' as const, ...sentence('GROUP_TOO_SMALL', { peopleMin }) };
  const others = report.warnings.filter(
    ({ code }) => !OF_FEW.has(code) || (code === 'EMPTY_COMPARISON' && !namesUnits),
  );
  return hasUntold ? [tooSmall, ...others] : others;
}

/**
 * Answers a study from its last releases. The two groups are released by themselves, so the effect is that of the groups
 * as they were told; the method of the headline is the only one, since a second one over nearly the same people would
 * tell of those who make the difference.
 */
export function toReleasedReport(
  facts: Omit<StudyFacts, 'sums'>,
  release: StudyRelease,
  peopleMin: number,
  quantile: StudentQuantile,
): { readonly report: ShownReport; readonly sums: StudySums } {
  const { method, usesChanges } = headlineOf(facts.definition, facts.metric.periodRule);
  const sums = toReleasedSums(release, usesChanges, peopleMin);
  const report = toStudyReport({ ...facts, sums }, quantile);
  const toTold = (summary: GroupSummary) => (summary.n === 0 ? untold : summary);
  const treated = toTold(report.treated);
  const comparison = toTold(report.comparison);
  const namesUnits = facts.definition.orgUnits.length > 0;
  const hasUntold = treated.n === null || (comparison.n === null && namesUnits);
  const shown = {
    ...report,
    treated,
    comparison,
    estimates: report.estimates.filter((estimate) => estimate.method === method),
    warnings: warnOf(report, hasUntold, namesUnits, peopleMin),
  };
  return { report: shown, sums };
}
