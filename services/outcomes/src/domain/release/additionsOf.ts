import type { Contribution, Group } from '../contribution/contribution.js';
import { sumsOf } from '../sums/sumsOf.js';
import type { Moments } from '../sums/moments.js';

/** Integers that add up over people, as text; by figure. */
export type StudyAdditions = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The figures of which releases of a study are made, by name. */
export const figureOf = {
  /** Those whom the headline uses, with their values: the figure that says who is in a group. */
  group: (group: Group) => group,
  /** The baseline of a group whose headline does not use it. */
  baseline: (group: Group) => `${group}/BASELINE`,
  /** Treated people with an outcome, where the headline uses those who have both values. */
  outcome: 'TREATED/OUTCOME',
  excluded: (reason: string) => `EXCLUDED/${reason}`,
  withoutBaseline: (reason: string) => `WITHOUT_BASELINE/${reason}`,
  incentive: (policyKey: string, currency: string) => `INCENTIVE/${currency}/${policyKey}`,
} as const;

const one = { n: '1' };

const toTerms = (name: string, { sum, squares }: Moments) => ({
  [name]: sum.toString(),
  [`${name}Squares`]: squares.toString(),
});

function listGroupFigures(
  group: Group,
  { outcome, baseline, change }: ReturnType<typeof sumsOf>['treated'],
  usesChanges: boolean,
): readonly (readonly [string, StudyAdditions[string]])[] {
  const both = { ...one, ...toTerms('baseline', baseline), ...toTerms('change', change) };
  const hasBoth = change.n > 0;
  const hasOutcome = outcome.n > 0;
  if (usesChanges)
    return [
      ...(hasBoth ? ([[figureOf.group(group), both]] as const) : []),
      ...(hasOutcome && group === 'TREATED' ? ([[figureOf.outcome, one]] as const) : []),
    ];
  return [
    ...(hasOutcome ? ([[figureOf.group(group), { ...one, ...toTerms('outcome', outcome) }]] as const) : []),
    ...(hasBoth ? ([[figureOf.baseline(group), { ...one, ...toTerms('baseline', baseline) }]] as const) : []),
  ];
}

/** What a person adds to the figures of a study; nothing when the person does not count. */
export function additionsOf(contribution: Contribution | null, usesChanges: boolean): StudyAdditions {
  if (contribution === null) return {};
  const { treated, comparison, excluded, withoutBaseline, incentives } = sumsOf(contribution);
  return Object.fromEntries([
    ...listGroupFigures('TREATED', treated, usesChanges),
    ...listGroupFigures('COMPARISON', comparison, usesChanges),
    ...Object.keys(excluded).map((reason) => [figureOf.excluded(reason), one] as const),
    ...Object.keys(withoutBaseline).map((reason) => [figureOf.withoutBaseline(reason), one] as const),
    ...Object.entries(incentives).flatMap(([policyKey, amounts]) =>
      Object.entries(amounts).map(
        ([currency, amount]) =>
          [figureOf.incentive(policyKey, currency), { ...one, amount: amount.toString() }] as const,
      ),
    ),
  ]);
}
